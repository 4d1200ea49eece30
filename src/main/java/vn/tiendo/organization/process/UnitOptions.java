package vn.tiendo.organization.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.Refusal;
import vn.tiendo.VietnamTime;
import vn.tiendo.engine.form.FormContent.Option;
import vn.tiendo.organization.FanOut;
import vn.tiendo.organization.Officers;
import vn.tiendo.organization.Units;
import vn.tiendo.organization.domain.Officer;
import vn.tiendo.organization.domain.Role;
import vn.tiendo.organization.domain.Unit;

/** Units, groups of units and officers as the lists of a form offer them, and the check of what was chosen. */
@Component
public class UnitOptions {

    private final Units units;
    private final FanOut fanOut;
    private final Officers officers;
    private final Clock clock;

    UnitOptions(Units units, FanOut fanOut, Officers officers, Clock clock) {
        this.units = units;
        this.fanOut = fanOut;
        this.officers = officers;
        this.clock = clock;
    }

    /** Every unit that exists today. */
    public List<Option> existing() {
        return units.existingOn(today()).stream().map(UnitOptions::option).toList();
    }

    /** The groups of units that a plan can name ("UBND các xã, phường"). */
    public List<Option> groups() {
        return fanOut.rules().stream()
                .map(rule -> new Option(rule.code(), rule.phrase()))
                .toList();
    }

    /** The officers of a unit with that role. */
    public List<Option> officers(String unit, Role role) {
        return officers.withRole(unit, role).stream()
                .map(officer -> new Option(officer.login(), officer.fullName()))
                .toList();
    }

    /** The officer's own unit, and the unit that it does office work for. */
    public List<Option> actingFor(String login) {
        return actedForBy(ownUnit(login).code()).stream()
                .map(UnitOptions::option)
                .toList();
    }

    /** A unit, and before it the one that its officers do office work for. */
    public List<Unit> actedForBy(String unit) {
        var own = units.require(unit);
        var served = own.parent() == null ? null : units.office(own.parent()).orElse(null);
        return served != null && served.code().equals(own.code())
                ? List.of(units.require(own.parent()), own)
                : List.of(own);
    }

    /** The unit of the officer who acts. */
    public Unit ownUnit(String login) {
        return units.require(officer(login).unit());
    }

    /** The officer of that login. */
    public Officer officer(String login) {
        return officers.find(login)
                .orElseThrow(() -> new Refusal(
                        "Tài khoản này chưa gắn với cán bộ nào; hãy đề nghị quản trị bổ sung vào danh sách cán bộ."));
    }

    /** The name of an officer, or the login where nobody is known by it. */
    public String officerName(@Nullable String login) {
        return login == null ? "" : officers.find(login).map(Officer::fullName).orElse(login);
    }

    /** The name of a unit, by code or key. */
    public @Nullable String name(@Nullable String code) {
        return code == null ? null : units.find(code).map(Unit::name).orElse(code);
    }

    /** The names of some units, as a sentence lists them. */
    public String names(Collection<String> codes) {
        return codes.stream().map(this::name).collect(Collectors.joining("; "));
    }

    /** The words of a group of units. */
    public @Nullable String groupPhrase(@Nullable String rule) {
        return groups().stream()
                .filter(option -> option.value().equals(rule))
                .map(Option::label)
                .findFirst()
                .orElse(rule);
    }

    /** @throws Refusal if one of the codes is not a unit that exists today */
    public void mustExist(Collection<@Nullable String> codes) {
        for (var code : codes) {
            // The lists offer codes in capitals; a key ("stc") would not be found again.
            if (code != null
                    && units.find(code)
                            .filter(unit -> unit.code().equals(code) && unit.existsOn(today()))
                            .isEmpty()) {
                throw new Refusal(
                        "Đơn vị " + Refusal.quoted(code) + " không có trong danh sách hiện hành; hãy chọn lại.");
            }
        }
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }

    private static Option option(Unit unit) {
        return new Option(unit.code(), unit.name());
    }
}
