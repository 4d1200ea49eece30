package vn.tiendo.organization.domain.reorganisation;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.organization.domain.Hierarchy;
import vn.tiendo.organization.domain.Unit;

/** What every decision must keep, whatever work there is: each fault is a sentence that says what to mend. */
public final class ReorganisationRules {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{1,20}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Map<String, Unit> units;
    private final Reorganisation decision;
    private final Set<String> ending;
    private final Map<String, ReorganisationLine> founded;
    private final List<String> faults = new ArrayList<>();

    private ReorganisationRules(Reorganisation decision, Collection<Unit> units) {
        this.units = units.stream().collect(Collectors.toMap(Unit::code, unit -> unit));
        this.decision = decision;
        this.ending = decision.endings().stream().map(ReorganisationLine::unit).collect(Collectors.toSet());
        this.founded = decision.of(LineKind.FOUND)
                .collect(Collectors.toMap(ReorganisationLine::unit, line -> line, (first, second) -> first));
    }

    /**
     * @param units every unit there is, past and present
     * @return what is wrong, in the order of the lines; empty where all is well
     */
    public static List<String> faults(Reorganisation decision, Collection<Unit> units) {
        var rules = new ReorganisationRules(decision, units);
        if (decision.lines().isEmpty()) {
            return List.of("Chưa có đơn vị nào trong quyết định; hãy thêm ít nhất một dòng.");
        }
        rules.eachUnitOnce();
        decision.lines().forEach(rules::check);
        rules.nobodyIsAboveItself();
        return List.copyOf(rules.faults);
    }

    private void eachUnitOnce() {
        var seen = new HashSet<String>();
        for (var line : decision.lines()) {
            // A unit may have another name and another superior at once.
            var what = line.kind() == LineKind.RENAME || line.kind() == LineKind.SUBORDINATE
                    ? line.kind() + " " + line.unit()
                    : line.unit();
            if (!seen.add(what) || !what.equals(line.unit()) && ending.contains(line.unit())) {
                fault(line.unit(), "có hai dòng trái nhau; hãy bỏ bớt một dòng.");
            }
        }
    }

    private void check(ReorganisationLine line) {
        if (line.kind() == LineKind.FOUND) {
            found(line);
            return;
        }
        var unit = units.get(line.unit());
        if (unit == null) {
            faults.add("Đơn vị «" + line.unit() + "» không có trong danh sách; hãy chọn lại.");
            return;
        }
        if (!unit.existsOn(decision.effectiveOn().minusDays(1))) {
            fault(line.unit(), "không còn (hoặc chưa có) ngay trước ngày hiệu lực; hãy sửa ngày hoặc bỏ dòng này.");
            return;
        }
        switch (line.kind()) {
            case RENAME -> renamed(line, unit);
            case SUBORDINATE -> superior(line);
            default -> succession(line);
        }
    }

    private void found(ReorganisationLine line) {
        if (!CODE.matcher(line.unit()).matches()) {
            fault(line.unit(), "phải có mã gồm chữ in hoa không dấu và chữ số, tối đa 20 ký tự.");
        }
        if (units.containsKey(line.unit())) {
            fault(line.unit(), "đã có trong danh sách, mã không dùng lại được; hãy chọn mã khác.");
        }
        superior(line);
    }

    private void renamed(ReorganisationLine line, Unit unit) {
        if (unit.name().equals(line.name()) && unit.shortName().equals(line.shortName())) {
            fault(line.unit(), "đã có đúng tên này; hãy ghi tên mới.");
        }
    }

    private void superior(ReorganisationLine line) {
        if (line.parent() != null) {
            mustStand(line, line.parent(), "đơn vị cấp trên");
        }
    }

    private void succession(ReorganisationLine line) {
        int successors = new HashSet<>(line.successors()).size();
        if (line.kind() == LineKind.MERGE && successors != 1) {
            fault(line.unit(), "hợp nhất, sáp nhập thì có đúng một đơn vị kế thừa; hãy chọn lại.");
        }
        if (line.kind() == LineKind.SPLIT && successors < 2) {
            fault(line.unit(), "chia, tách thì có từ hai đơn vị kế thừa khác nhau; hãy chọn lại.");
        }
        for (var successor : line.successors()) {
            if (successor.equals(line.unit())) {
                fault(line.unit(), "không thể kế thừa chính mình; hãy chọn đơn vị khác.");
            } else {
                mustStand(line, successor, "đơn vị kế thừa");
            }
        }
    }

    /** Exists on the day itself, for ever so far as is known, and is not ended by this very decision. */
    private void mustStand(ReorganisationLine line, String code, String part) {
        if (ending.contains(code)) {
            fault(line.unit(), part + " " + named(code) + " cũng kết thúc theo quyết định này; hãy chọn đơn vị khác.");
            return;
        }
        if (founded.containsKey(code)) {
            return;
        }
        var unit = units.get(code);
        if (unit == null) {
            fault(line.unit(), part + " «" + code + "» không có trong danh sách; hãy chọn lại.");
        } else if (!unit.existsOn(decision.effectiveOn()) || unit.validTo() != null) {
            fault(
                    line.unit(),
                    part + " " + named(code) + " không tồn tại từ ngày " + DAY.format(decision.effectiveOn())
                            + " trở đi; hãy chọn đơn vị khác.");
        }
    }

    private void nobodyIsAboveItself() {
        var parents = new HashMap<String, String>();
        units.values().forEach(unit -> put(parents, unit.code(), unit.parent()));
        for (var line : decision.lines()) {
            if (line.kind() == LineKind.SUBORDINATE || line.kind() == LineKind.FOUND) {
                put(parents, line.unit(), line.parent());
            }
        }
        for (var line : decision.endings()) {
            parents.replaceAll(
                    (code, parent) -> parent.equals(line.unit()) && line.heir() != null && !code.equals(line.heir())
                            ? line.heir()
                            : parent);
        }
        var hierarchy = new Hierarchy(parents);
        decision.lines().stream()
                .filter(line -> hierarchy.isEndlessFrom(line.unit()))
                .forEach(line -> fault(line.unit(), "nằm trong vòng cấp trên khép kín; hãy chọn cấp trên khác."));
    }

    private static void put(Map<String, String> parents, String unit, @Nullable String parent) {
        if (parent == null) {
            parents.remove(unit);
        } else {
            parents.put(unit, parent);
        }
    }

    private void fault(String unit, String sentence) {
        faults.add(named(unit) + ": " + sentence);
    }

    private String named(String code) {
        var unit = units.get(code);
        var line = founded.get(code);
        return unit != null ? unit.name() : line != null && line.name() != null ? line.name() : "«" + code + "»";
    }
}
