package vn.tiendo.supervision.act;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.NotFound;
import vn.tiendo.NotPermitted;
import vn.tiendo.Refusal;
import vn.tiendo.deadline.ExtendDeadline;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.organization.Standings;

/** Gia hạn on the assigner's own initiative: who assigned it or follows it up gives more time. */
@Service
public class ExtendDuty {

    private final ActedDuties duties;
    private final Standings standings;
    private final ExtendDeadline extend;

    ExtendDuty(ActedDuties duties, Standings standings, ExtendDeadline extend) {
        this.duties = duties;
        this.standings = standings;
        this.extend = extend;
    }

    /**
     * That duty, if the officer may extend it.
     *
     * @throws NotFound     if there is none, or it is none of the officer's business
     * @throws NotPermitted if the officer is not on the other side
     */
    public ActedDuty permitted(DutyRef ref, String login) {
        var officer = standings.require(login);
        var duty = duties.find(ref)
                .filter(one -> OnTheOtherSide.sees(officer, one))
                .orElseThrow(
                        () -> new NotFound("Không có việc này, hoặc việc không thuộc phạm vi đơn vị của đồng chí."));
        if (!OnTheOtherSide.is(officer, duty)) {
            throw new NotPermitted("Chỉ lãnh đạo hoặc cán bộ theo dõi của cơ quan giao, cơ quan theo dõi mới được gia"
                    + " hạn; đơn vị thực hiện cần thêm thời gian thì đề nghị gia hạn ở trang «Việc của tôi».");
        }
        return duty;
    }

    /** @throws Refusal if something is missing or the day is not a later one */
    @Transactional
    public void extend(DutyRef ref, @Nullable LocalDate day, @Nullable String written, String login) {
        permitted(ref, login);
        if (day == null) {
            throw new Refusal("Hãy chọn thời hạn mới.");
        }
        extend.extend(ref, day, UrgingRules.reason(written, "gia hạn"), login);
    }
}
