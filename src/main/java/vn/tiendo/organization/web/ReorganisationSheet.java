package vn.tiendo.organization.web;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tiendo.VietnamTime;
import vn.tiendo.organization.Units;
import vn.tiendo.organization.domain.Chain;
import vn.tiendo.organization.domain.Unit;
import vn.tiendo.organization.domain.reorganisation.LineKind;
import vn.tiendo.organization.domain.reorganisation.Reorganisation;
import vn.tiendo.organization.domain.reorganisation.Reorganisation.State;
import vn.tiendo.organization.reorganisation.DraftReorganisation;
import vn.tiendo.organization.reorganisation.MoveLedger;
import vn.tiendo.organization.reorganisation.PreviewReorganisation;
import vn.tiendo.organization.reorganisation.Reorganisations;

/** Puts together what the page of one decision shows. */
@Component
class ReorganisationSheet {

    /** How many pieces of a kind are shown by name. */
    static final int SHOWN = 50;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Reorganisations reorganisations;
    private final PreviewReorganisation preview;
    private final MoveLedger ledger;
    private final Units units;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReorganisationSheet(
            Reorganisations reorganisations,
            PreviewReorganisation preview,
            MoveLedger ledger,
            Units units,
            JdbcClient jdbc,
            Clock clock) {
        this.reorganisations = reorganisations;
        this.preview = preview;
        this.ledger = ledger;
        this.units = units;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The page that begins a decision. */
    String begin(Map<String, String> filled, Model model) {
        model.addAttribute("filled", filled);
        model.addAttribute("longest", DraftReorganisation.LONGEST);
        return "to-chuc/moi";
    }

    /** The page of one decision, with what was just typed in vain. */
    String show(long id, Map<String, String> filled, Model model) {
        var decision = reorganisations.require(id);
        var today = VietnamTime.today(clock);
        model.addAttribute("decision", decision);
        model.addAttribute("day", DAY.format(decision.effectiveOn()));
        model.addAttribute("filled", filled);
        model.addAttribute("names", names(decision));
        model.addAttribute("ahead", decision.effectiveOn().isAfter(today));
        if (decision.state() == State.DRAFT) {
            model.addAttribute("preview", preview.of(id));
            model.addAttribute(
                    "dividing",
                    decision.endings().stream()
                            .anyMatch(line -> line.successors().size() > 1));
            model.addAttribute("choices", reorganisations.choices(id));
            model.addAttribute("shown", SHOWN);
            model.addAttribute("existing", existing());
            model.addAttribute("founded", decision.of(LineKind.FOUND).toList());
            model.addAttribute("chains", Chain.values());
            model.addAttribute("kinds", kinds());
            model.addAttribute("longest", DraftReorganisation.LONGEST);
        } else {
            model.addAttribute("preview", null);
            model.addAttribute("moved", ledger.of(id));
            // What has changed since it was decided, and keeps it from being carried out.
            model.addAttribute("obstacles", decision.movedAt() == null ? preview.obstacles(decision) : List.of());
        }
        return "to-chuc/sap-xep";
    }

    private List<Unit> existing() {
        return units.existingOn(VietnamTime.today(clock)).stream()
                .filter(unit -> unit.validTo() == null)
                .toList();
    }

    private List<String> kinds() {
        return jdbc.sql("select distinct kind from unit order by kind")
                .query(String.class)
                .list();
    }

    /** What units are called, those that are yet to be founded too. */
    private Map<String, String> names(Reorganisation decision) {
        var names = new HashMap<String, String>();
        units.entries().forEach((code, entry) -> names.put(code, entry.unit().name()));
        decision.of(LineKind.FOUND).forEach(line -> names.putIfAbsent(line.unit(), line.name()));
        // What it was called when it was renamed.
        jdbc.sql("select unit_code, name from unit_name where until = ?")
                .param(decision.effectiveOn())
                .query(row -> {
                    names.put(row.getString("unit_code"), row.getString("name"));
                });
        return names;
    }
}
