package vn.tiendo.substitution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.Refusal;
import vn.tiendo.organization.Officers;
import vn.tiendo.organization.Units;
import vn.tiendo.organization.domain.Officer;
import vn.tiendo.organization.domain.Role;
import vn.tiendo.organization.domain.ServingOffice;
import vn.tiendo.organization.domain.Unit;
import vn.tiendo.substitution.SubstitutionPermit.Rank;
import vn.tiendo.substitution.domain.NewSubstitution;
import vn.tiendo.substitution.domain.Substitution;
import vn.tiendo.substitution.domain.TaskKind;

/**
 * The rules of ủy quyền. The substitute is another active officer of the same unit, or of its serving office, or of the
 * unit that it serves. Who gives the own work away gives it to somebody with the same role; a leader of the unit and an
 * administrator may lend a role. At one time a kind of work has one substitute, and no substitute has one of the own.
 */
@Component
public class SubstitutionRules {

    /** A year and a day: whoever is away longer has left. */
    private static final int LONGEST = 366;

    private final Officers officers;
    private final Units units;
    private final Substitutions substitutions;

    SubstitutionRules(Officers officers, Units units, Substitutions substitutions) {
        this.officers = officers;
        this.units = units;
        this.substitutions = substitutions;
    }

    /** The active officers who may do the work of officers of the unit with that code, by login. */
    public List<Officer> near(String unit) {
        return officers.activeOf(unitsNear(unit));
    }

    /** @throws Refusal if the days or the people will not do */
    void check(NewSubstitution wish, Rank rank, LocalDate today) {
        if (wish.to().isBefore(wish.from())) {
            throw new Refusal("Ngày cuối phải từ ngày đầu trở đi; hãy nhập lại.");
        }
        if (wish.to().isBefore(today)) {
            throw new Refusal("Thời gian ủy quyền đã qua; hãy chọn từ hôm nay trở đi.");
        }
        if (wish.to().isAfter(wish.from().plusDays(LONGEST))) {
            throw new Refusal("Mỗi lần ủy quyền không quá một năm; hãy rút ngắn thời gian.");
        }
        if (wish.absent().equals(wish.substitute())) {
            throw new Refusal("Người làm thay phải là người khác; hãy chọn lại.");
        }
        var absent = active(wish.absent(), "Hãy chọn cán bộ vắng mặt trong danh sách.");
        var substitute = active(wish.substitute(), "Hãy chọn người làm thay trong danh sách.");
        if (!unitsNear(absent.unit()).contains(substitute.unit())) {
            throw new Refusal("Người làm thay phải cùng đơn vị với người vắng mặt; hãy chọn người khác.");
        }
        var used = TaskKind.rolesUsed(wish.kinds(), absent.roles());
        if (used.isEmpty()) {
            throw new Refusal(absent.fullName() + " không có việc thuộc loại đã chọn; hãy chọn loại việc khác.");
        }
        var lacking = used.stream()
                .filter(role -> !substitute.roles().contains(role))
                .sorted()
                .toList();
        if (!lacking.isEmpty() && !rank.mayLendARole()) {
            throw new Refusal(substitute.fullName() + " không có vai trò "
                    + lacking.stream().map(Role::title).collect(Collectors.joining(", "))
                    + "; hãy chọn người cùng vai trò, bỏ bớt loại việc, hoặc đề nghị lãnh đạo đơn vị ủy quyền.");
        }
    }

    /** @throws Refusal if there is another that will not go with it */
    void checkTimes(NewSubstitution wish, Instant starts, Instant ends) {
        for (var other : substitutions.between(starts, ends, wish.absent(), wish.substitute())) {
            if (other.absent().equals(wish.absent()) && overlap(other.kinds(), wish.kinds())) {
                throw new Refusal("Việc này đã ủy quyền cho " + other.substituteName() + " " + days(other)
                        + "; hãy kết thúc ủy quyền đó hoặc chọn thời gian khác.");
            }
            if (other.absent().equals(wish.substitute())) {
                throw new Refusal(other.absentName() + " cũng vắng mặt " + days(other)
                        + " và đã ủy quyền cho người khác; hãy chọn người làm thay khác.");
            }
            if (other.substitute().equals(wish.absent())) {
                throw new Refusal(other.substituteName() + " đang nhận làm thay " + other.absentName() + " "
                        + days(other) + "; hãy kết thúc ủy quyền đó trước.");
            }
        }
    }

    private static boolean overlap(@Nullable List<TaskKind> one, @Nullable List<TaskKind> other) {
        return one == null || other == null || !Collections.disjoint(one, other);
    }

    private static String days(Substitution other) {
        return "từ %1$td/%1$tm/%1$tY đến %2$td/%2$tm/%2$tY".formatted(other.firstDay(), other.lastDay());
    }

    private Officer active(String login, String otherwise) {
        return officers.find(login).filter(Officer::active).orElseThrow(() -> new Refusal(otherwise));
    }

    /** The unit itself, the office that serves it, and the unit that it serves. */
    private Set<String> unitsNear(String code) {
        var near = new HashSet<>(Set.of(code));
        var unit = units.require(code);
        if (unit.parent() != null && ServingOffice.serves(unit, unit.parent())) {
            near.add(unit.parent());
        }
        units.office(code).map(Unit::code).ifPresent(near::add);
        return near;
    }
}
