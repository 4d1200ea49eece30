package vn.tiendo.plan.incoming;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiendo.NotPermitted;
import vn.tiendo.PlainWords;
import vn.tiendo.VietnamTime;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.deadline.Calendars;
import vn.tiendo.deadline.domain.phrase.PhraseContext;
import vn.tiendo.organization.NamesOfUnits;
import vn.tiendo.organization.Standings;
import vn.tiendo.organization.Units;
import vn.tiendo.organization.domain.Role;
import vn.tiendo.organization.domain.Standing;
import vn.tiendo.organization.domain.Unit;
import vn.tiendo.plan.GiveDirection;
import vn.tiendo.sheet.list.ListFormat;
import vn.tiendo.sheet.list.ListImport;
import vn.tiendo.sheet.list.ListJudge;
import vn.tiendo.sheet.list.ListKind;
import vn.tiendo.sheet.list.ListRow;
import vn.tiendo.sheet.list.ReadRow;

/** Nhập văn bản đến: registers of incoming documents, for records clerks, into the register of the own office. */
@Component
class IncomingLists implements ListKind<TakenDirective> {

    private final Standings standings;
    private final NamesOfUnits names;
    private final Units units;
    private final RegisteredDirectives registered;
    private final GiveDirection giveDirection;
    private final IntakeDesk desk;
    private final Calendars calendars;
    private final AuditTrail audit;
    private final Clock clock;

    IncomingLists(
            Standings standings,
            NamesOfUnits names,
            Units units,
            RegisteredDirectives registered,
            GiveDirection giveDirection,
            IntakeDesk desk,
            Calendars calendars,
            AuditTrail audit,
            Clock clock) {
        this.standings = standings;
        this.names = names;
        this.units = units;
        this.registered = registered;
        this.giveDirection = giveDirection;
        this.desk = desk;
        this.calendars = calendars;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String address() {
        return "nhap-van-ban-den";
    }

    @Override
    public String texts() {
        return "imports.incoming.";
    }

    @Override
    public void require(String login) {
        clerk(login);
    }

    private Standing clerk(String login) {
        var standing = standings.require(login);
        if (!standing.officer().roles().contains(Role.CLERK)) {
            throw new NotPermitted("Chỉ văn thư được nhập sổ văn bản đến; hãy gửi danh sách cho văn thư cơ quan.");
        }
        return standing;
    }

    /** The units for which a clerk registers: the one whose office work it is, then the own one. */
    private List<String> owners(String login) {
        var standing = clerk(login);
        return Stream.concat(Stream.ofNullable(standing.served()), Stream.of(standing.unit()))
                .map(Unit::code)
                .toList();
    }

    @Override
    public ListFormat<?> format() {
        return IncomingFormat.FORMAT;
    }

    @Override
    public Optional<String> refusedAtTheDoor(ReadRow row) {
        return WrittenDirective.secret(row);
    }

    @Override
    public String identity(ListRow row) {
        return Stream.of(
                        IncomingColumn.ISSUER, IncomingColumn.NUMBER, IncomingColumn.ISSUED_ON, IncomingColumn.ABSTRACT)
                .map(column -> PlainWords.of(row.written(column)))
                .collect(Collectors.joining("|"));
    }

    @Override
    public ListJudge<TakenDirective> judge(ListImport list, List<ReadRow> rows) {
        var today = VietnamTime.today(clock);
        var owners = owners(list.uploadedBy());
        var all = names.on(today, owners.get(0));
        var known = new KnownDirectives(all);
        var issued = rows.stream()
                .map(row ->
                        WrittenDay.of(row.text(IncomingColumn.ISSUED_ON), today).day())
                .filter(Objects::nonNull)
                .<LocalDate>map(Objects::requireNonNull)
                .collect(Collectors.toSet());
        registered.of(owners, issued).forEach(known::add);
        return new DirectiveJudge(all, owners, known, PhraseContext.on(today, calendars.current()));
    }

    @Override
    public Map<String, List<String>> offered(String login) {
        return Map.of(
                IncomingColumn.OWNER.name(),
                owners(login).stream().map(code -> units.require(code).name()).toList());
    }

    @Override
    public void hold(ListImport list) {
        registered.hold(owners(list.uploadedBy()));
    }

    @Override
    public boolean take(ListImport list, List<TakenDirective> ready) {
        audit.record(
                list.uploadedBy(),
                new AuditTrail.Subject("incomingImport", list.id()),
                "Nhập sổ văn bản đến",
                list.fileName() + ": " + ready.size() + " dòng");
        desk.takeRows(list.id());
        return false;
    }

    @Override
    public void takeOne(ListImport list, TakenDirective one) {
        if (one.known()) {
            return;
        }
        var clerk = list.uploadedBy();
        long directive = giveDirection.register(
                null,
                one.document(),
                one.receivedOn(),
                false,
                clerk(clerk).unit().code(),
                clerk);
        registered.arrived(directive, one.arrivalNumber(), one.handlingPhrase());
        desk.registered(directive, clerk);
    }
}
