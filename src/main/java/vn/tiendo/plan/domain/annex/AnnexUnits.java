package vn.tiendo.plan.domain.annex;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiendo.organization.domain.FanOutRule;
import vn.tiendo.organization.domain.NameReading.Found;
import vn.tiendo.organization.domain.NameReading.Unsure;
import vn.tiendo.organization.domain.UnitNames;
import vn.tiendo.plan.domain.annex.Question.Topic;
import vn.tiendo.plan.domain.annex.UnitPart.Group;
import vn.tiendo.plan.domain.annex.UnitPart.Named;

/** Who leads and who takes part, from the cells of a row and from what the officer has said about names before. */
final class AnnexUnits {

    private static final int MOST_UNITS = 60;

    private final UnitNames names;
    private final UnitsInCell cells;
    private final GroupNames groups;
    private final Function<String, List<String>> members;
    private final Map<String, String> answers;

    /**
     * @param members the units of a group, as of now
     * @param answers by the name as it is compared: the unit that is meant, or {@link AnnexAnswers#NOBODY}
     */
    AnnexUnits(
            UnitNames names, GroupNames groups, Function<String, List<String>> members, Map<String, String> answers) {
        this.names = names;
        this.groups = groups;
        this.members = members;
        this.answers = answers;
        cells = new UnitsInCell(names, groups);
    }

    /** Whom a cell names: units, a group in their stead, and who has no login here. */
    record Cast(
            List<String> units,
            @Nullable String group,
            List<String> outsiders,
            List<Question> questions,
            List<String> notes) {}

    /** The name of the unit, or the words for the group of units, with that code. */
    String name(String code) {
        return groups.phrase(code).orElseGet(() -> names.name(code));
    }

    Cast leads(String cell) {
        var reading = new Reading(Topic.LEAD);
        cells.read(cell).forEach(reading::take);
        var together = groups.together(reading.found);
        boolean alone = reading.units.isEmpty() && !reading.found.isEmpty() && together.isPresent();
        if (alone && members.apply(together.get().code()).isEmpty()) {
            reading.wrong(
                    cell,
                    "Cơ quan ban hành không có đơn vị nào thuộc nhóm này; hãy chọn đơn vị khác hoặc chọn lại cơ quan ban hành trong dự thảo.");
        } else if (!alone) {
            reading.found.forEach(rule -> reading.spread(rule, cell));
        }
        return reading.cast(alone ? together.get().code() : null);
    }

    Cast others(String cell) {
        var reading = new Reading(Topic.COORDINATING);
        cells.read(cell).forEach(reading::take);
        reading.found.forEach(rule -> reading.spread(rule, rule.phrase()));
        return reading.cast(null);
    }

    /** One cell while it is read. */
    private final class Reading {

        private final Topic topic;
        private final Set<String> units = new LinkedHashSet<>();
        private final Set<FanOutRule> found = new LinkedHashSet<>();
        private final List<String> outsiders = new ArrayList<>();
        private final List<Question> questions = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();

        Reading(Topic topic) {
            this.topic = topic;
        }

        void take(UnitPart part) {
            var answer = answers.get(AnnexAnswers.key(part.written()));
            if (answer != null && (answer.equals(AnnexAnswers.NOBODY) || names.exists(answer))) {
                answered(part, answer);
            } else if (part instanceof Group group) {
                found.add(group.rule());
            } else if (part instanceof Named named) {
                name(named);
            } else if (topic == Topic.LEAD) {
                questions.add(Question.toConfirm(
                        topic,
                        part.written(),
                        "«" + part.written() + "» không nêu tên đơn vị nào; hãy chọn đơn vị hoặc để chưa phân công."));
            } else {
                outsiders.add(part.written());
            }
        }

        private void answered(UnitPart part, String answer) {
            if (!answer.isEmpty()) {
                units.add(answer);
            } else if (topic == Topic.COORDINATING) {
                outsiders.add(part.written());
            }
        }

        private void name(Named named) {
            if (named.reading() instanceof Found one) {
                units.add(one.code());
                if (one.because() != null) {
                    notes.add(one.because() + ".");
                }
            } else if (named.reading() instanceof Unsure some) {
                questions.add(new Question(
                        topic, named.written(), some.because() + "; hãy chọn đơn vị.", some.codes(), false));
            } else if (topic == Topic.LEAD) {
                wrong(named.written(), "Không có đơn vị «" + named.written() + "» trong danh sách; hãy chọn đơn vị.");
            } else {
                questions.add(Question.toConfirm(
                        topic,
                        named.written(),
                        "Không có đơn vị «" + named.written()
                                + "» trong danh sách; hãy chọn đơn vị hoặc giữ như văn bản ghi."));
            }
        }

        void wrong(String written, String sentence) {
            questions.add(Question.wrong(topic, written, sentence));
        }

        /** The units of a group one by one, because others are named beside it. */
        void spread(FanOutRule rule, String written) {
            var meant = members.apply(rule.code());
            if (meant.size() + units.size() <= MOST_UNITS && !meant.isEmpty()) {
                units.addAll(meant);
                notes.add("«" + rule.phrase() + "» là " + meant.size() + " đơn vị, mỗi đơn vị một phần.");
            } else if (topic == Topic.COORDINATING) {
                outsiders.add(rule.phrase());
            } else {
                wrong(
                        written,
                        "Ô chủ trì vừa nêu đơn vị vừa nêu nhóm «" + rule.phrase()
                                + "»; hãy tách thành hai dòng trong tệp.");
            }
        }

        Cast cast(@Nullable String group) {
            if (units.size() > MOST_UNITS) {
                wrong("", "Ô này có hơn " + MOST_UNITS + " đơn vị; hãy dùng tên nhóm đơn vị.");
            }
            return new Cast(List.copyOf(units), group, outsiders, questions, notes);
        }
    }
}
