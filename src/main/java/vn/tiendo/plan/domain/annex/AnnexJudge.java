package vn.tiendo.plan.domain.annex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiendo.deadline.domain.phrase.PhraseContext;
import vn.tiendo.organization.domain.UnitNames;
import vn.tiendo.plan.domain.DraftItem;
import vn.tiendo.plan.domain.annex.AnnexRow.Doubt;
import vn.tiendo.plan.domain.annex.AnnexUnits.Cast;
import vn.tiendo.plan.domain.annex.JudgedRow.Change;
import vn.tiendo.plan.domain.annex.Question.Topic;

/** Understands the rows of one annex, one after the other, and says what of each must be answered first. */
public final class AnnexJudge {

    private static final int LONGEST_CONTENT = 2_000;
    private static final int LONGEST_PRODUCT = 500;
    private static final int LONGEST_OUTSIDERS = 500;
    private static final int LONGEST_DEADLINE = 300;
    private static final int LONGEST_ORDINAL = 20;

    private final AnnexUnits units;
    private final KnownItems known;
    private final Setting setting;
    private final Map<String, AnnexDeadline> deadlines = new HashMap<>();

    /**
     * In which plan an annex is read.
     *
     * @param today   the day of the draft, with the calendar by which its deadlines are reckoned
     * @param missing columns that the file does not have: what the plan says there stays
     * @param issued  whether the plan is issued, and the annex gives its open tasks to units
     */
    public record Setting(PhraseContext today, Set<AnnexColumn> missing, boolean issued) {}

    /**
     * @param members the units of a group, as of now
     * @param answers what the officer said which unit a name means
     */
    public AnnexJudge(
            UnitNames names,
            GroupNames groups,
            Function<String, List<String>> members,
            Map<String, String> answers,
            KnownItems known,
            Setting setting) {
        units = new AnnexUnits(names, groups, members, answers);
        this.known = known;
        this.setting = setting;
    }

    /** How the row is understood. */
    public JudgedRow judge(AnnexRow row, RowAnswer answer) {
        var leads = units.leads(row.lead());
        var others = units.others(row.coordinating());
        var deadline = deadline(row, answer);
        var questions = new ArrayList<>(wrongByItself(row, answer));
        questions.addAll(leads.questions());
        questions.addAll(others.questions());
        questions.addAll(deadline.questions());
        var notes = new LinkedHashSet<>(leads.notes());
        notes.addAll(others.notes());
        var item = item(row, leads, others, deadline, questions);
        var before = known.find(row).orElse(null);
        if (before == null) {
            if (setting.issued() && !answer.isTask()) {
                questions.add(Question.toConfirm(
                        Topic.TASK,
                        row.content(),
                        "Kế hoạch đã ban hành không có nhiệm vụ này; hãy xác nhận bổ sung theo phụ lục hoặc bỏ qua."));
            }
            if (setting.issued() && item.unassigned()) {
                questions.add(Question.wrong(
                        Topic.LEAD, row.lead(), "Nhiệm vụ bổ sung phải có đơn vị chủ trì; hãy ghi trong tệp."));
            }
            return new JudgedRow(item, questions, List.copyOf(notes), Change.NEW, List.of());
        }
        return compared(before, kept(item, before.item()), questions, List.copyOf(notes));
    }

    /** The same words stand in many rows. */
    private AnnexDeadline deadline(AnnexRow row, RowAnswer answer) {
        boolean wordsAlone = row.deadlineDay() == null && answer.deadlineKind() == null && !answer.confirmed();
        return wordsAlone
                ? deadlines.computeIfAbsent(row.deadline(), words -> AnnexDeadline.of(row, answer, setting.today()))
                : AnnexDeadline.of(row, answer, setting.today());
    }

    private JudgedRow compared(KnownItem before, DraftItem item, List<Question> questions, List<String> notes) {
        var changes = ItemChanges.between(before.item(), item, units::name);
        if (!changes.isEmpty() && before.closed() != null) {
            questions.add(Question.wrong(Topic.FILE, "", before.closed()));
        }
        return new JudgedRow(item, questions, notes, changes.isEmpty() ? Change.SAME : Change.CHANGED, changes);
    }

    private static List<Question> wrongByItself(AnnexRow row, RowAnswer answer) {
        var questions = new ArrayList<Question>();
        if (row.doubt() == Doubt.TWIN) {
            questions.add(
                    wrong("Nhiệm vụ này (cùng số thứ tự, cùng nội dung) đã có ở dòng trên; hãy bỏ qua dòng này."));
        }
        if (row.doubt() == Doubt.BARE && !answer.isTask()) {
            questions.add(Question.toConfirm(
                    Topic.TASK,
                    row.content(),
                    "Dòng này không có số thứ tự, đơn vị và thời hạn; hãy xác nhận là nhiệm vụ hoặc bỏ qua."));
        }
        if (row.content().isEmpty()) {
            questions.add(wrong("Dòng này chưa có nội dung nhiệm vụ; hãy ghi trong tệp."));
        }
        tooLong(questions, "Nội dung nhiệm vụ", row.content(), LONGEST_CONTENT);
        tooLong(questions, "Sản phẩm", row.product(), LONGEST_PRODUCT);
        tooLong(questions, "Thời hạn", row.deadline(), LONGEST_DEADLINE);
        tooLong(questions, "Số thứ tự", row.ordinal(), LONGEST_ORDINAL);
        return questions;
    }

    private static void tooLong(List<Question> questions, String what, String text, int longest) {
        if (text.length() > longest) {
            questions.add(wrong(what + " dài quá " + longest + " ký tự; hãy rút gọn trong tệp."));
        }
    }

    private static Question wrong(String sentence) {
        return Question.wrong(Topic.FILE, "", sentence);
    }

    private static DraftItem item(
            AnnexRow row, Cast leads, Cast others, AnnexDeadline deadline, List<Question> questions) {
        var coordinators = others.units().stream()
                .filter(unit -> !leads.units().contains(unit))
                .toList();
        var outsiders = String.join("; ", others.outsiders());
        tooLong(questions, "Phần đơn vị phối hợp khác", outsiders, LONGEST_OUTSIDERS);
        var input = deadline.input();
        return new DraftItem(
                blankToNull(row.ordinal()),
                row.content(),
                blankToNull(row.product()),
                leads.units(),
                leads.group(),
                coordinators,
                blankToNull(outsiders),
                input.phrase(),
                input.choice(),
                input.day(),
                input.confirmed() ? Boolean.TRUE : null);
    }

    /** What the file has no column for stays as the plan has it; so does what an issued plan says and the annex leaves open. */
    private DraftItem kept(DraftItem item, DraftItem before) {
        boolean noLead = setting.missing().contains(AnnexColumn.LEAD);
        boolean noOthers = setting.missing().contains(AnnexColumn.COORDINATING);
        boolean noDeadline =
                setting.missing().contains(AnnexColumn.DEADLINE) || setting.issued() && item.deadlinePhrase() == null;
        boolean noProduct = setting.missing().contains(AnnexColumn.PRODUCT);
        return new DraftItem(
                item.ordinal() == null ? before.ordinal() : item.ordinal(),
                item.content(),
                noProduct ? before.product() : item.product(),
                noLead ? before.leads() : item.leads(),
                noLead ? before.fanOutRule() : item.fanOutRule(),
                noOthers ? before.coordinators() : item.coordinators(),
                noOthers ? before.externalCoordinators() : item.externalCoordinators(),
                noDeadline ? before.deadlinePhrase() : item.deadlinePhrase(),
                noDeadline ? before.deadlineKind() : item.deadlineKind(),
                noDeadline ? before.deadlineDay() : item.deadlineDay(),
                noDeadline ? before.deadlineConfirmed() : item.deadlineConfirmed());
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
