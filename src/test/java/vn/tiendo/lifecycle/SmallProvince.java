package vn.tiendo.lifecycle;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.demo.DemoOfficers;
import vn.tiendo.organization.ImportOfficers;
import vn.tiendo.organization.ImportUnits;
import vn.tiendo.organization.domain.reorganisation.ReorganisationLine;
import vn.tiendo.organization.reorganisation.DecideReorganisation;
import vn.tiendo.organization.reorganisation.DraftReorganisation;
import vn.tiendo.testing.Desks;

/**
 * Units of a test's own, which it may end: no other test meets them. Codes begin with a letter of their own, so that each
 * test has a province for itself.
 */
public final class SmallProvince {

    static final String HEADER = "code,name,short_name,kind,chain,parent,valid_from,valid_to,successors";

    private final ImportUnits units;
    private final ImportOfficers officers;
    private final DraftReorganisation draft;
    private final DecideReorganisation decide;
    private final ProcessEngine engine;

    @Autowired
    SmallProvince(
            ImportUnits units,
            ImportOfficers officers,
            DraftReorganisation draft,
            DecideReorganisation decide,
            ProcessEngine engine) {
        this.units = units;
        this.officers = officers;
        this.draft = draft;
        this.decide = decide;
        this.engine = engine;
    }

    /** Founds units, with an officer for each role; a line is what the organisation's file has without its header. */
    public void founds(List<String> lines) {
        var list = HEADER + "\n" + lines.stream().collect(Collectors.joining("\n"));
        units.run(list.getBytes(StandardCharsets.UTF_8));
        officers.run(DemoOfficers.of(list).getBytes(StandardCharsets.UTF_8));
    }

    /** A decision with these lines, drafted by the administrator. */
    public long drafts(String title, LocalDate day, ReorganisationLine... lines) {
        long id = draft.begin(title, "Nghị quyết số 05/NQ-HĐND", day, "quantri");
        for (var line : lines) {
            draft.add(id, line, "quantri");
        }
        return id;
    }

    /** The same, decided and carried out by the engine. Officers must go to their desks anew. */
    Desks reorganises(String title, LocalDate day, Map<String, String> choices, ReorganisationLine... lines) {
        long id = drafts(title, day, lines);
        draft.choose(id, choices, "quantri");
        decide.decide(id, "quantri");
        var desks = new Desks(engine);
        desks.letTheEngineWork();
        return desks;
    }

    /** Which decisions are not carried out to the end. */
    static List<String> unfinished(JdbcClient jdbc) {
        return jdbc.sql("select title from reorganisation where decided_at is not null and finished_at is null")
                .query(String.class)
                .list();
    }
}
