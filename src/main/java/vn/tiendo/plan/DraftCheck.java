package vn.tiendo.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.Refusal;
import vn.tiendo.organization.FanOut;
import vn.tiendo.organization.Units;
import vn.tiendo.organization.domain.FanOutRule;
import vn.tiendo.organization.domain.Unit;
import vn.tiendo.plan.domain.DraftRule;
import vn.tiendo.plan.domain.PlanDraft;

/** A draft must keep every {@link DraftRule}, and name only units and groups that exist on the day it is written. */
class DraftCheck {

    private final Set<String> existing;
    private final Set<String> groups;
    private final FanOut fanOut;
    private final LocalDate day;

    DraftCheck(Units units, FanOut fanOut, LocalDate day) {
        this.fanOut = fanOut;
        this.day = day;
        this.existing = units.existingOn(day).stream().map(Unit::code).collect(Collectors.toSet());
        this.groups = fanOut.rules().stream().map(FanOutRule::code).collect(Collectors.toSet());
    }

    /** @throws Refusal with the first reason why the draft cannot stand */
    void check(PlanDraft draft) {
        DraftRule.firstBroken(draft, day).ifPresent(reason -> {
            throw new Refusal(reason);
        });
        units(draft.consultedUnits());
        unit(draft.issuingUnit());
        unit(draft.monitoringUnit());
        for (var item : draft.items()) {
            units(item.leads());
            units(item.coordinators());
            group(item.fanOutRule(), draft.issuingUnit());
        }
        for (var regime : draft.regimes()) {
            units(regime.reporters());
            group(regime.reporterRule(), draft.issuingUnit());
            unit(regime.recipient());
            unit(regime.via());
            unit(regime.consolidator());
            unit(regime.upwardRecipient());
        }
    }

    void units(Collection<String> codes) {
        if (new HashSet<>(codes).size() < codes.size()) {
            throw new Refusal("Có đơn vị được chọn hai lần trong cùng một ô; hãy bỏ bớt.");
        }
        codes.forEach(this::unit);
    }

    private void unit(@Nullable String code) {
        if (code != null && !existing.contains(code)) {
            throw new Refusal("Đơn vị «" + code + "» không có trong danh sách hiện hành; hãy chọn lại.");
        }
    }

    private void group(@Nullable String rule, String issuer) {
        if (rule == null) {
            return;
        }
        if (!groups.contains(rule)) {
            throw new Refusal("Nhóm đơn vị «" + rule + "» không có trong danh sách; hãy chọn lại.");
        }
        if (fanOut.resolve(rule, issuer, day).isEmpty()) {
            throw new Refusal("Cơ quan ban hành không có đơn vị nào thuộc nhóm đã chọn; hãy chọn nhóm khác.");
        }
    }
}
