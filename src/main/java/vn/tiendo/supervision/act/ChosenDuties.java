package vn.tiendo.supervision.act;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiendo.NotFound;
import vn.tiendo.NotPermitted;
import vn.tiendo.Refusal;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.organization.Standings;
import vn.tiendo.organization.domain.Standing;

/** The duties that an officer has chosen to act on: read, found, and permitted, all of them or none. */
@Component
public class ChosenDuties {

    /** The most duties that are acted on at once. */
    public static final int MOST = 5_000;

    private static final Pattern REF = Pattern.compile("(assignment|report):[0-9]{1,18}");
    private static final int NAMED = 5;

    private final ActedDuties duties;
    private final Standings standings;
    private final Clock clock;

    ChosenDuties(ActedDuties duties, Standings standings, Clock clock) {
        this.duties = duties;
        this.standings = standings;
        this.clock = clock;
    }

    /**
     * Reads what an address or a form says, {@code assignment:12} or several with commas between.
     *
     * @throws Refusal if there is none, there are too many, or one cannot be read
     */
    public static List<DutyRef> read(Collection<String> written) {
        var refs = new LinkedHashSet<DutyRef>();
        for (var words : written) {
            for (var word : words.strip().split("[,\\s]+")) {
                if (word.isEmpty()) {
                    continue;
                }
                if (!REF.matcher(word).matches()) {
                    throw new Refusal(
                            "Không đọc được việc " + Refusal.quoted(word) + "; hãy chọn lại trong danh sách.");
                }
                refs.add(DutyRef.of(word));
            }
        }
        if (refs.isEmpty()) {
            throw new Refusal("Chưa chọn việc nào; hãy chọn ít nhất một việc trong danh sách.");
        }
        if (refs.size() > MOST) {
            throw new Refusal("Mỗi lần chọn được nhiều nhất 5.000 việc; hãy lọc bớt danh sách.");
        }
        return List.copyOf(refs);
    }

    /**
     * Those duties, the first due first.
     *
     * @param act what the officer wants to do, as a sentence names it, for example "đôn đốc"
     * @throws NotFound     if one does not exist, or is none of the officer's business
     * @throws NotPermitted if the officer is not on the other side of each; those are named
     * @throws Refusal      if one is over or being checked
     */
    public List<ActedDuty> permitted(Collection<DutyRef> refs, String act, String login) {
        var officer = standings.require(login);
        var found = duties.find(refs);
        var seen = found.stream()
                .filter(duty -> OnTheOtherSide.sees(officer, duty))
                .map(duty -> duty.duty().ref())
                .collect(Collectors.toSet());
        refs.stream().filter(ref -> !seen.contains(ref)).findFirst().ifPresent(ref -> {
            throw new NotFound("Không có việc " + ref.businessKey()
                    + ", hoặc việc không thuộc phạm vi của đồng chí; hãy tải lại danh sách và chọn lại.");
        });
        mayAct(officer, found, act);
        refuse(found, duty -> !duty.duty().open(), "đã hoàn thành hoặc đã rút nên không " + act + " được nữa: ");
        refuse(found, duty -> duty.duty().handedIn(), "đơn vị đã nộp, đang chờ kiểm tra nên không " + act + " được: ");
        return found;
    }

    /** Those of them that are overdue now. */
    public List<ActedDuty> overdue(List<ActedDuty> chosen) {
        var now = clock.instant();
        return chosen.stream().filter(duty -> duty.duty().overdue(now)).toList();
    }

    private static void mayAct(Standing officer, List<ActedDuty> found, String act) {
        var others =
                found.stream().filter(duty -> !OnTheOtherSide.is(officer, duty)).toList();
        if (!others.isEmpty()) {
            throw new NotPermitted("Chỉ lãnh đạo hoặc cán bộ theo dõi của cơ quan giao, cơ quan theo dõi mới được "
                    + act + "; đồng chí không có quyền với " + named(others) + ".");
        }
    }

    private static void refuse(List<ActedDuty> found, Predicate<ActedDuty> unfit, String why) {
        var ones = found.stream().filter(unfit).toList();
        if (!ones.isEmpty()) {
            throw new Refusal("Có việc " + why + named(ones) + "; hãy bỏ chọn.");
        }
    }

    private static String named(List<ActedDuty> duties) {
        var names = duties.stream()
                .limit(NAMED)
                .map(duty -> Refusal.quoted(duty.duty().title()) + " (" + duty.unitName() + ")")
                .collect(Collectors.joining(", "));
        return duties.size() > NAMED ? names + " và " + (duties.size() - NAMED) + " việc khác" : names;
    }
}
