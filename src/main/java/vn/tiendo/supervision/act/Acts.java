package vn.tiendo.supervision.act;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiendo.deadline.domain.DutyKind;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.organization.Standings;
import vn.tiendo.organization.domain.Role;
import vn.tiendo.organization.domain.Standing;
import vn.tiendo.plan.Plans;
import vn.tiendo.plan.domain.MayWithdraw;

/**
 * What an officer may do about a duty now, so that pages offer nothing else. That a button is missing protects nothing:
 * each page asks again.
 */
@Component
public class Acts {

    /** Where duties that were selected in a list are posted, as parameters {@code viec}, to be urged. */
    public static final String URGE_SELECTED = "/don-doc/mo";

    private final ActedDuties duties;
    private final Standings standings;
    private final Plans plans;
    private final Clock clock;

    Acts(ActedDuties duties, Standings standings, Plans plans, Clock clock) {
        this.duties = duties;
        this.standings = standings;
        this.plans = plans;
        this.clock = clock;
    }

    /** In the order in which they are offered; none for a duty that is not there or is over. */
    public List<Act> permitted(DutyRef ref, String login) {
        var officer = standings.require(login);
        return duties.find(ref)
                .filter(duty -> duty.duty().open())
                .map(duty -> of(duty, officer))
                .orElse(List.of());
    }

    /** Those of them that the officer may urge now. */
    public Set<DutyRef> urgeable(Collection<DutyRef> refs, String login) {
        var officer = standings.require(login);
        return duties.find(refs).stream()
                .filter(duty -> duty.duty().open() && !duty.duty().handedIn() && OnTheOtherSide.is(officer, duty))
                .map(duty -> duty.duty().ref())
                .collect(Collectors.toSet());
    }

    private List<Act> of(ActedDuty duty, Standing officer) {
        var acts = new ArrayList<Act>();
        var ref = duty.duty().ref();
        boolean otherSide = OnTheOtherSide.is(officer, duty);
        if (otherSide && !duty.duty().handedIn()) {
            acts.add(Act.of("urge", "/don-doc?viec=" + ref.businessKey()));
        }
        if (otherSide && duty.duty().overdue(clock.instant())) {
            acts.add(Act.of("explain", ref.path() + "/giai-trinh"));
        }
        if (otherSide && duty.duty().dueAt() != null) {
            acts.add(Act.of("extend", ref.path() + "/gia-han"));
        }
        if (ref.kind() == DutyKind.ASSIGNMENT
                && duty.duty().officer() != null
                && officer.has(Role.LEADER, duty.duty().unit())) {
            acts.add(Act.of("handover", ref.path() + "/ban-giao"));
        }
        if (MayWithdraw.refusedTo(officer, plans.require(duty.duty().plan())).isEmpty()) {
            var page = "/ke-hoach/" + duty.duty().plan()
                    + (ref.kind() == DutyKind.ASSIGNMENT ? "/nhiem-vu/" : "/bao-cao/") + ref.id();
            if (!duty.duty().handedIn()) {
                acts.add(Act.of("move", page + "/chuyen"));
            }
            acts.add(Act.of("withdraw", page + "/rut"));
        }
        return List.copyOf(acts);
    }
}
