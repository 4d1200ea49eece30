package vn.tiendo.engine;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;

/**
 * What a card in Tasklist's list shows beside name and due date: what the work is about, of which unit and from which
 * document. Processes carry the three; each task gets a copy of its own, because only that is visible to who may see the
 * task.
 */
public final class Card implements TaskListener {

    /** The content of the task of a plan, the name of a report and its period. */
    public static final String ABOUT = "about";

    public static final String UNIT_NAME = "unitName";
    public static final String DOCUMENT_NUMBER = "documentNumber";
    /** On a task that somebody does in another's place: whose it is, by name. */
    public static final String ON_BEHALF_OF = "onBehalfOf";

    private static final int LONGEST = 120;

    /** The three variables, to start an instance with. */
    public static Map<String, Object> of(String about, String unitName, String document) {
        var card = of(unitName, document);
        card.put(ABOUT, shortened(about));
        return card;
    }

    /** The same where unit and document say what the work is about. */
    public static Map<String, Object> of(String unitName, @Nullable String document) {
        Map<String, Object> card = new HashMap<>();
        card.put(UNIT_NAME, unitName);
        card.put(DOCUMENT_NUMBER, document == null ? "" : shortened(document));
        return card;
    }

    @Override
    public void notify(DelegateTask task) {
        for (var variable : new String[] {ABOUT, UNIT_NAME, DOCUMENT_NUMBER}) {
            if (task.hasVariable(variable)) {
                task.setVariableLocal(variable, task.getVariable(variable));
            }
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1).stripTrailing() + "…";
    }
}
