package vn.tiendo.agreement;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.agreement.domain.Stage;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.organization.Units;

/** Ý kiến của một bên: to the draft, at the signature, to the joint review. */
@Service
public class AnswerAgreement {

    private final Agreements agreements;
    private final PartyAnswers answers;
    private final Units units;
    private final AuditTrail audit;

    AnswerAgreement(Agreements agreements, PartyAnswers answers, Units units, AuditTrail audit) {
        this.agreements = agreements;
        this.answers = answers;
        this.units = units;
        this.audit = audit;
    }

    @Transactional
    public void agree(long id, Stage stage, String party, @Nullable String remark, String actor) {
        said(id, stage, party, true, remark, actor);
    }

    /** @param reason what has to change before the party can agree */
    @Transactional
    public void giveBack(long id, Stage stage, String party, String reason, String actor) {
        said(id, stage, party, false, reason, actor);
    }

    private void said(long id, Stage stage, String party, boolean agrees, @Nullable String remark, String actor) {
        answers.add(id, agreements.require(id).round(), stage, party, agrees, remark, actor);
        audit.record(
                actor,
                Agreements.history(id),
                (agrees ? yes(stage) : no(stage)) + ": " + units.require(party).name(),
                remark);
    }

    private static String yes(Stage stage) {
        return switch (stage) {
            case REVIEW -> "Nhất trí với dự thảo thỏa thuận";
            case SIGNATURE -> "Ký thỏa thuận";
            case JOINT_REVIEW -> "Nhất trí với bản tổng kết";
        };
    }

    private static String no(Stage stage) {
        return switch (stage) {
            case REVIEW -> "Đề nghị sửa dự thảo thỏa thuận";
            case SIGNATURE -> "Chưa ký thỏa thuận";
            case JOINT_REVIEW -> "Đề nghị sửa bản tổng kết";
        };
    }
}
