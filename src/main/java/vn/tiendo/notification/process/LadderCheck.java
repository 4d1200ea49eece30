package vn.tiendo.notification.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRequirementsGraph;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableInputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableOutputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;
import org.camunda.bpm.dmn.engine.impl.spi.transform.DmnTransformListener;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Definitions;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import vn.tiendo.Refusal;
import vn.tiendo.document.domain.Urgency;
import vn.tiendo.notification.domain.Addressee;
import vn.tiendo.notification.domain.Measure;
import vn.tiendo.notification.domain.NoticeMessage;

/** Refuses a table of rungs that nobody could climb when it is deployed, with the row named and what is wrong in it. */
class LadderCheck implements DmnTransformListener {

    private static final List<String> COLUMNS = List.of(
            LadderTable.URGENCY,
            LadderTable.UNIT,
            LadderTable.DISTANCE,
            LadderTable.RECIPIENTS,
            LadderTable.MESSAGE,
            LadderTable.ESCALATES);

    private static final Pattern DISTANCE = Pattern.compile("-?\\d{1,2}|[\\[(\\]]-?\\d{1,2}\\.\\.-?\\d{1,2}[])\\[]");

    @Override
    public void transformDecision(Decision decision, DmnDecision known) {
        if (decision.getId().equals(LadderTable.KEY)) {
            if (!(decision.getExpression() instanceof DecisionTable table)) {
                throw new Refusal("Bậc thang nhắc việc phải là một bảng quyết định.");
            }
            check(table);
        }
    }

    private static void check(DecisionTable table) {
        if (!columns(table).equals(COLUMNS)) {
            throw new Refusal(
                    "Bậc thang nhắc việc phải có đúng sáu cột theo thứ tự: " + String.join(", ", COLUMNS) + ".");
        }
        var rules = List.copyOf(table.getRules());
        if (rules.isEmpty()) {
            throw new Refusal("Bậc thang nhắc việc chưa có dòng nào; hãy ghi ít nhất một bậc.");
        }
        for (int row = 0; row < rules.size(); row++) {
            check(row + 1, rules.get(row));
        }
    }

    private static List<String> columns(DecisionTable table) {
        var columns = new ArrayList<String>();
        table.getInputs()
                .forEach(input -> columns.add(
                        input.getInputExpression().getText().getTextContent().strip()));
        table.getOutputs().forEach(output -> columns.add(String.valueOf(output.getName())));
        return columns;
    }

    private static void check(int row, Rule rule) {
        var cells = new ArrayList<String>();
        rule.getInputEntries().forEach(entry -> cells.add(entry.getTextContent().strip()));
        rule.getOutputEntries()
                .forEach(entry -> cells.add(entry.getTextContent().strip()));
        oneOf(row, "độ khẩn", words(row, cells.get(0)), names(Urgency.values()));
        oneOf(row, "cách tính", words(row, cells.get(1)), names(Measure.values()));
        for (var distance : cells.get(2).split(",")) {
            if (!DISTANCE.matcher(distance.strip()).matches()) {
                throw wrong(row, "khoảng cách «" + cells.get(2) + "» phải là số nguyên từ −90 đến 90, ví dụ -3");
            }
        }
        var recipients = words(row, cells.get(3));
        if (recipients.isEmpty()) {
            throw wrong(row, "chưa ghi người được nhắc");
        }
        oneOf(
                row,
                "người được nhắc",
                recipients,
                Arrays.stream(Addressee.values()).map(Addressee::word).collect(Collectors.toSet()));
        var message = words(row, cells.get(4));
        if (message.size() != 1) {
            throw wrong(row, "phải ghi đúng một nội dung nhắc");
        }
        oneOf(row, "nội dung", message, names(NoticeMessage.values()));
        if (!Set.of("true", "false", "").contains(cells.get(5))) {
            throw wrong(row, "cột xin cấp trên chỉ đạo chỉ nhận true hoặc false");
        }
    }

    /** The quoted words of a cell, parted by commas inside the quotes or between them. */
    private static List<String> words(int row, String cell) {
        if (cell.isEmpty() || cell.equals("-")) {
            return List.of();
        }
        if (!cell.matches("\"[^\"]*\"(\\s*,\\s*\"[^\"]*\")*")) {
            throw wrong(row, "«" + cell + "» phải đặt trong dấu nháy kép");
        }
        return Arrays.stream(cell.replace("\"", "").split(","))
                .map(String::strip)
                .toList();
    }

    private static void oneOf(int row, String what, Collection<String> words, Set<String> known) {
        for (var word : words) {
            if (!known.contains(word)) {
                throw wrong(
                        row,
                        what + " «" + word + "» không có; chỉ dùng "
                                + known.stream().sorted().collect(Collectors.joining(", ")));
            }
        }
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
    }

    private static Refusal wrong(int row, String what) {
        return new Refusal("Bậc thang nhắc việc, dòng " + row + ": " + what + ".");
    }

    @Override
    public void transformDecisionTableInput(Input input, DmnDecisionTableInputImpl known) {}

    @Override
    public void transformDecisionTableOutput(Output output, DmnDecisionTableOutputImpl known) {}

    @Override
    public void transformDecisionTableRule(Rule rule, DmnDecisionTableRuleImpl known) {}

    @Override
    public void transformDecisionRequirementsGraph(Definitions definitions, DmnDecisionRequirementsGraph known) {}
}
