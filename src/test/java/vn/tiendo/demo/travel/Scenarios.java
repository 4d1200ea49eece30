package vn.tiendo.demo.travel;

import java.util.List;
import vn.tiendo.NotFound;

/** What the demo can begin with. */
public interface Scenarios {

    /** @param id {@code S003} */
    record Offer(String id, String title, String start) {}

    /** @param does what that officer finds to do, in Vietnamese */
    record Login(String login, String does) {}

    /**
     * What is there now.
     *
     * @param clock what the clock says, {@code 2014-04-02T08:00:00+07:00}
     * @param plans ids of the plans, as in {@code /ke-hoach/1}
     */
    record Loaded(String scenario, String title, String clock, List<Long> plans, List<Login> logins) {

        public Loaded {
            plans = List.copyOf(plans);
            logins = List.copyOf(logins);
        }
    }

    /** All of them, in the order to offer them. */
    List<Offer> all();

    /**
     * Replaces all work by that scenario's and sets the clock to its beginning.
     *
     * @throws NotFound          when there is none with that id
     * @throws AlreadyTravelling while the clock is being moved
     */
    Loaded load(String id);
}
