package vn.tiendo.notification.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.document.domain.Urgency;
import vn.tiendo.notification.domain.Addressee;
import vn.tiendo.notification.domain.Ladder;
import vn.tiendo.notification.domain.Measure;
import vn.tiendo.notification.domain.NoticeMessage;
import vn.tiendo.notification.domain.Rung;

/**
 * The ladder as the table {@code reminderLadder} has it that was deployed last. The table is asked about every distance,
 * once a version: how it says it is its own affair.
 */
@Component
class LadderTable {

    static final String KEY = "reminderLadder";
    static final String URGENCY = "urgency";
    static final String UNIT = "unit";
    static final String DISTANCE = "distance";
    static final String RECIPIENTS = "recipients";
    static final String MESSAGE = "message";
    static final String ESCALATES = "escalates";

    /** No rung is further away from the deadline. */
    static final int FURTHEST = 90;

    private final DecisionService decisions;
    private final RepositoryService repository;
    private volatile @Nullable Known known;

    LadderTable(DecisionService decisions, RepositoryService repository) {
        this.decisions = decisions;
        this.repository = repository;
    }

    private record Known(String definition, Ladder ladder) {}

    /** The ladder that holds now. */
    Ladder current() {
        var definition = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(KEY)
                .latestVersion()
                .singleResult();
        var last = known;
        if (last == null || !last.definition.equals(definition.getId())) {
            last = new Known(definition.getId(), ladder(definition));
            known = last;
        }
        return last.ladder;
    }

    private Ladder ladder(DecisionDefinition definition) {
        Map<String, List<Rung>> rungs = new HashMap<>();
        for (var urgency : Urgency.values()) {
            var ofUrgency = new ArrayList<Rung>();
            for (var measure : Measure.values()) {
                for (int distance = -FURTHEST; distance <= FURTHEST; distance++) {
                    var rung = rung(definition, urgency, measure, distance);
                    if (rung != null) {
                        ofUrgency.add(rung);
                    }
                }
            }
            rungs.put(urgency.name(), ofUrgency);
        }
        return new Ladder(rungs);
    }

    private @Nullable Rung rung(DecisionDefinition definition, Urgency urgency, Measure measure, int distance) {
        var result = decisions
                .evaluateDecisionTableById(definition.getId())
                .variables(Variables.putValue(URGENCY, urgency.name())
                        .putValue(UNIT, measure.name())
                        .putValue(DISTANCE, distance))
                .evaluate()
                .getFirstResult();
        return result == null ? null : rung(measure, distance, result);
    }

    private static Rung rung(Measure measure, int distance, DmnDecisionRuleResult row) {
        return new Rung(
                measure,
                distance,
                addressees(row.getEntry(RECIPIENTS)),
                NoticeMessage.valueOf(row.getEntry(MESSAGE)),
                Boolean.TRUE.equals(row.getEntry(ESCALATES)));
    }

    static Set<Addressee> addressees(String words) {
        var addressees = new LinkedHashSet<Addressee>();
        Arrays.stream(words.split(","))
                .map(String::strip)
                .forEach(word -> addressees.add(Addressee.of(word)
                        .orElseThrow(() -> new IllegalArgumentException("«" + word + "» không phải là người nhận"))));
        return addressees;
    }
}
