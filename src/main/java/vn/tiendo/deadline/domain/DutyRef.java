package vn.tiendo.deadline.domain;

import java.util.Collection;

/** Names a duty: its kind and its number. */
public record DutyRef(DutyKind kind, long id) {

    public static DutyRef assignment(long id) {
        return new DutyRef(DutyKind.ASSIGNMENT, id);
    }

    public static DutyRef report(long id) {
        return new DutyRef(DutyKind.REPORT, id);
    }

    /** The business key of its process, for example {@code assignment:12}. */
    public String businessKey() {
        return kind.key() + ":" + id;
    }

    /** The path that opens it for whoever is signed on, for example {@code /viec/assignment/12}. */
    public String path() {
        return "/viec/" + kind.key() + "/" + id;
    }

    /** The numbers of those duties that are of that kind. */
    public static Long[] ids(Collection<DutyRef> duties, DutyKind kind) {
        return duties.stream()
                .filter(duty -> duty.kind() == kind)
                .map(DutyRef::id)
                .toArray(Long[]::new);
    }

    /** The duty of such a business key. */
    public static DutyRef of(String businessKey) {
        for (var kind : DutyKind.values()) {
            if (businessKey.startsWith(kind.key() + ":")) {
                return new DutyRef(
                        kind, Long.parseLong(businessKey.substring(kind.key().length() + 1)));
            }
        }
        throw new IllegalArgumentException("No duty has the key " + businessKey);
    }
}
