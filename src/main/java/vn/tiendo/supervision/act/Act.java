package vn.tiendo.supervision.act;

/**
 * Something that an officer may do about a duty.
 *
 * @param name    {@code urge}, {@code explain}, {@code extend}, {@code handover}, {@code move}, {@code withdraw}
 * @param address of the page that asks what is needed and does it
 * @param title   key of the text on its button, {@code acts.urge.title}
 */
public record Act(String name, String address, String title) {

    static Act of(String name, String address) {
        return new Act(name, address, "acts." + name + ".title");
    }
}
