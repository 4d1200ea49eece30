package vn.tiendo.supervision.letter;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.tiendo.NotFound;
import vn.tiendo.assignment.Assignments;
import vn.tiendo.document.domain.Signer;
import vn.tiendo.letter.Imprint;
import vn.tiendo.letter.LetterKind;
import vn.tiendo.letter.Letterheads;
import vn.tiendo.letter.WriteLetter;
import vn.tiendo.letter.word.Filling;
import vn.tiendo.plan.PlanContents;
import vn.tiendo.supervision.PlanHeads;
import vn.tiendo.supervision.story.SeenDuty;
import vn.tiendo.supervision.story.StoryKind;

/** Phiếu giao việc: the slip by which a unit is told of one task, on the paper of who assigns it. */
@Service
public class SlipLetter {

    private final Assignments assignments;
    private final PlanContents contents;
    private final PlanHeads heads;
    private final SourceOfPlan source;
    private final NamesOnPaper names;
    private final Letterheads letterheads;
    private final WriteLetter writeLetter;

    SlipLetter(
            Assignments assignments,
            PlanContents contents,
            PlanHeads heads,
            SourceOfPlan source,
            NamesOnPaper names,
            Letterheads letterheads,
            WriteLetter writeLetter) {
        this.assignments = assignments;
        this.contents = contents;
        this.heads = heads;
        this.source = source;
        this.names = names;
        this.letterheads = letterheads;
        this.writeLetter = writeLetter;
    }

    /** Whether there is a slip of that duty: of a task that has not been withdrawn. */
    boolean exists(SeenDuty duty) {
        return duty.kind() == StoryKind.ASSIGNMENT
                && assignments
                        .find(duty.id())
                        .filter(one -> one.withdrawnAt() == null)
                        .isPresent();
    }

    /**
     * The officer of the unit is named to those who see how the task goes.
     *
     * @throws NotFound if the task has been withdrawn
     */
    public Written of(SeenDuty duty) {
        var assignment = assignments
                .find(duty.id())
                .filter(one -> exists(duty))
                .orElseThrow(() -> new NotFound("Nhiệm vụ này đã được rút nên không có phiếu giao việc."));
        var item = contents.item(assignment.item());
        var known = names.known();
        var head = heads.head(duty.seen());
        var others = item.leads().stream()
                .filter(code -> !code.equals(assignment.unit()))
                .toList();
        var coordinating =
                Stream.concat(others.stream(), item.coordinators().stream()).toList();
        var issuer = duty.seen().plan().unit();
        var imprint = new Imprint(
                null,
                null,
                null,
                false,
                Signer.UNKNOWN,
                List.of("Như trên", head.monitoringUnit() + " (để theo dõi)"),
                false);
        var filling = Filling.of()
                .and(imprint.on(letterheads.of(issuer)))
                .put("đơn vị nhận việc", known.unit(assignment.unit()))
                .put("nội dung nhiệm vụ", item.content())
                .put("số thứ tự", item.ordinal())
                .put("sản phẩm", Objects.requireNonNullElse(item.product(), ""))
                .put("đơn vị phối hợp", known.coordinating(coordinating, item.externalCoordinators()))
                .put("thời hạn", NamedDocument.beginning(assignment.deadline().phrase()))
                .put("văn bản giao", source.of(duty.seen()))
                .put("đơn vị theo dõi", head.monitoringUnit())
                .put("cán bộ được phân công", duty.close() ? names.officer(assignment.officer()) : null);
        return new Written(
                LetterKind.PHIEU_GIAO_VIEC.word() + "-" + duty.id() + ".docx",
                writeLetter.write(LetterKind.PHIEU_GIAO_VIEC, issuer, filling.build()));
    }
}
