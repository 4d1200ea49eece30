package vn.tiendo.plan.process;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.Refusal;
import vn.tiendo.VietnamTime;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.document.Documents;
import vn.tiendo.document.domain.Citation;
import vn.tiendo.document.domain.Direction;
import vn.tiendo.document.domain.Issuer;
import vn.tiendo.document.domain.NewDocument;
import vn.tiendo.document.domain.OfficialDocument;
import vn.tiendo.document.domain.Recipient;
import vn.tiendo.document.domain.Signer;
import vn.tiendo.document.domain.Urgency;
import vn.tiendo.engine.form.FormContent;
import vn.tiendo.engine.form.FormTask;
import vn.tiendo.engine.form.PaperHead;
import vn.tiendo.engine.form.TaskForm;
import vn.tiendo.organization.process.UnitOptions;
import vn.tiendo.plan.Directives;
import vn.tiendo.plan.GiveDirection;
import vn.tiendo.plan.PlanHistory;

/** Vào sổ văn bản chỉ đạo: the clerk writes down what stands on the document, as far as it stands there. */
@Component
class RegisterDirectiveForm implements TaskForm<RegisterDirectiveForm.Input> {

    private final GiveDirection giveDirection;
    private final Directives directives;
    private final Documents documents;
    private final DocumentTypeOptions types;
    private final UnitOptions units;
    private final IntakeFacts facts;
    private final AuditTrail audit;
    private final Clock clock;

    RegisterDirectiveForm(
            GiveDirection giveDirection,
            Directives directives,
            Documents documents,
            DocumentTypeOptions types,
            UnitOptions units,
            IntakeFacts facts,
            AuditTrail audit,
            Clock clock) {
        this.giveDirection = giveDirection;
        this.directives = directives;
        this.documents = documents;
        this.types = types;
        this.units = units;
        this.facts = facts;
        this.audit = audit;
        this.clock = clock;
    }

    record Input(
            @NotBlank(message = "Hãy chọn cơ quan được chỉ đạo.")
            String receivingUnit,

            @Nullable @Size(max = 100, message = "Số, ký hiệu dài quá 100 ký tự; hãy kiểm tra lại.")
            String number,

            @Nullable String typeCode,

            @NotBlank(message = "Hãy ghi cơ quan ban hành.")
            @Size(max = 300, message = "Tên cơ quan ban hành dài quá 300 ký tự; hãy rút gọn.")
            String issuer,

            @Nullable LocalDate issuedOn,

            @Nullable @Size(max = 100, message = "Địa danh dài quá 100 ký tự; hãy rút gọn.")
            String place,

            @Nullable LocalDate receivedOn,
            @Nullable Boolean manyTasks,

            @NotBlank(message = "Hãy ghi trích yếu của văn bản.")
            @Size(max = 2000, message = "Trích yếu dài quá 2.000 ký tự; hãy rút gọn.")
            String abstractText,

            @NotNull(message = "Hãy chọn mức độ khẩn.") @Nullable
            Urgency urgency,

            @NotBlank(message = "Hãy cho biết văn bản có thuộc danh mục bí mật nhà nước không.")
            String secrecy,

            @Nullable @Size(max = 100, message = "Quyền hạn ký dài quá 100 ký tự; hãy rút gọn.")
            String signerAuthority,

            @Nullable @Size(max = 100, message = "Chức vụ người ký dài quá 100 ký tự; hãy rút gọn.")
            String signerPosition,

            @Nullable @Size(max = 100, message = "Họ tên người ký dài quá 100 ký tự; hãy rút gọn.")
            String signerName,

            @Size(max = 50, message = "Ghi nhiều nhất 50 văn bản viện dẫn; hãy bỏ bớt.") @Nullable
            List<@Valid CitationRow> citations,

            @Size(max = 100, message = "Ghi nhiều nhất 100 dòng nơi nhận; hãy gộp bớt.") @Nullable
            List<@Valid RecipientRow> recipients) {

        NewDocument document() {
            return new NewDocument(
                    Direction.INCOMING,
                    receivingUnit,
                    typeCode,
                    null,
                    number,
                    new Issuer(null, issuer),
                    issuedOn,
                    place,
                    abstractText,
                    Objects.requireNonNull(urgency),
                    secrecy,
                    new Signer(signerAuthority, signerPosition, signerName),
                    citations == null
                            ? List.of()
                            : citations.stream().map(CitationRow::citation).toList(),
                    recipients == null
                            ? List.of()
                            : recipients.stream().map(RecipientRow::recipient).toList());
        }
    }

    record CitationRow(
            @NotBlank(message = "hãy ghi số, ký hiệu hoặc tên văn bản được viện dẫn.")
            @Size(max = 300, message = "tên văn bản viện dẫn dài quá 300 ký tự; hãy rút gọn.")
            String written,

            @Nullable LocalDate issuedOn,

            @Nullable @Size(max = 300, message = "cơ quan ban hành dài quá 300 ký tự; hãy rút gọn.")
            String issuer,

            Citation.@Nullable Relation relation) {

        Citation citation() {
            return new Citation(written, issuedOn, issuer, relation == null ? Citation.Relation.CITES : relation, null);
        }
    }

    record RecipientRow(
            @NotBlank(message = "hãy ghi tên nơi nhận.")
            @Size(max = 300, message = "tên nơi nhận dài quá 300 ký tự; hãy rút gọn.")
            String name,

            @Nullable @Size(max = 50, message = "mục đích gửi dài quá 50 ký tự; hãy rút gọn.")
            String purpose) {

        Recipient recipient() {
            return new Recipient(null, name, purpose);
        }
    }

    @Override
    public String key() {
        return "registerDirective";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public FormContent show(FormTask task) {
        var head = new PaperHead().row("Văn thư", units.officerName(task.scope().getAssignee()));
        var known = directive(task);
        if (known != null) {
            audit.last(PlanHistory.ofDirective(known.id()))
                    .ifPresent(event -> head.notice("Lãnh đạo trả lại:", event.note()));
        }
        var acting = units.actingFor(String.valueOf(task.text("initiator")));
        var content = new FormContent(head)
                .options("receivingUnitOptions", acting)
                .options("typeOptions", types.all())
                .value("receivingUnit", acting.get(0).value())
                .value("urgency", Urgency.NORMAL)
                .value("receivedOn", VietnamTime.today(clock))
                .value("manyTasks", false)
                .value("secrecy", "NONE")
                .value("citations", List.of())
                .value("recipients", List.of());
        return known == null
                ? content
                : filled(content, documents.require(known.document()))
                        .value("receivedOn", known.receivedOn())
                        .value("manyTasks", known.manyTasks());
    }

    private static FormContent filled(FormContent content, OfficialDocument document) {
        var number = document.number();
        return content.value("receivingUnit", document.owner())
                .value("number", number == null ? null : number.written())
                .value("typeCode", document.typeCode())
                .value("issuer", document.issuer().written())
                .value("issuedOn", document.issuedOn())
                .value("place", document.place())
                .value("abstractText", document.abstractText())
                .value("urgency", document.urgency())
                .value("signerAuthority", document.signer().authority())
                .value("signerPosition", document.signer().position())
                .value("signerName", document.signer().name())
                .value(
                        "citations",
                        document.citations().stream()
                                .map(one ->
                                        new CitationRow(one.written(), one.issuedOn(), one.issuer(), one.relation()))
                                .toList())
                .value(
                        "recipients",
                        document.recipients().stream()
                                .map(one -> new RecipientRow(one.name(), one.purpose()))
                                .toList());
    }

    @Override
    public Map<String, Object> submit(FormTask task, Input input, String actor) {
        if (units.actingFor(actor).stream().noneMatch(unit -> unit.value().equals(input.receivingUnit()))) {
            throw new Refusal("Đồng chí chỉ vào sổ cho cơ quan mình hoặc cơ quan mình giúp việc; hãy chọn lại.");
        }
        var known = directive(task);
        long id = giveDirection.register(
                known == null ? null : known.id(),
                input.document(),
                input.receivedOn(),
                Boolean.TRUE.equals(input.manyTasks()),
                units.ownUnit(actor).code(),
                actor);
        task.knownAs(IntakeProcess.businessKey(id));
        return facts.of(id);
    }

    private Directives.@Nullable Directive directive(FormTask task) {
        return task.text(IntakeProcess.DIRECTIVE) == null
                ? null
                : directives.require(task.reference(IntakeProcess.DIRECTIVE));
    }
}
