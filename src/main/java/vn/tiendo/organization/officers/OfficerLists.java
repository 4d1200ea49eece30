package vn.tiendo.organization.officers;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiendo.Administrators;
import vn.tiendo.PlainWords;
import vn.tiendo.Refusal;
import vn.tiendo.VietnamTime;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.organization.ImportOfficers;
import vn.tiendo.organization.ImportRefused;
import vn.tiendo.organization.NamesOfUnits;
import vn.tiendo.organization.OfficerDirectory;
import vn.tiendo.organization.Officers;
import vn.tiendo.organization.OrganizationLock;
import vn.tiendo.sheet.domain.TableHead;
import vn.tiendo.sheet.list.ListFormat;
import vn.tiendo.sheet.list.ListFormat.Offered;
import vn.tiendo.sheet.list.ListImport;
import vn.tiendo.sheet.list.ListJudge;
import vn.tiendo.sheet.list.ListKind;
import vn.tiendo.sheet.list.ListRow;
import vn.tiendo.sheet.list.ReadRow;
import vn.tiendo.sheet.list.Verdict.Change;

/** Nhập cán bộ: lists of officers, for administrators only. */
@Component
class OfficerLists implements ListKind<TakenOfficer> {

    static final ListFormat<OfficerColumn> FORMAT = new ListFormat<>(
            new TableHead.Words<>(
                    OfficerColumn::headedBy,
                    columns -> columns.contains(OfficerColumn.NAME)
                            && columns.stream()
                                    .anyMatch(column -> column != OfficerColumn.NAME && column != OfficerColumn.GIVEN)),
            List.of(OfficerColumn.values()),
            OfficerColumn.ORDINAL,
            OfficerColumn.NAME,
            OfficerColumn.GIVEN,
            OfficerColumn.UNIT,
            EnumSet.of(OfficerColumn.UNIT, OfficerColumn.ROLES, OfficerColumn.EMAIL),
            List.of(
                    new Offered<>(OfficerColumn.ORDINAL, 8, List.of("1", "2", "3")),
                    new Offered<>(
                            OfficerColumn.NAME,
                            28,
                            List.of("Ví dụ: Họ tên văn thư", "Ví dụ: Họ tên chuyên viên", "Ví dụ: Họ tên giám đốc")),
                    new Offered<>(OfficerColumn.LOGIN, 18, List.of("", "", "")),
                    new Offered<>(OfficerColumn.UNIT, 34, List.of("Sở Tài chính", "Sở TC", "UBND xã Tả Lèng")),
                    new Offered<>(OfficerColumn.DIVISION, 22, List.of("Văn phòng", "Phòng Tổng hợp", "")),
                    new Offered<>(OfficerColumn.POSITION, 20, List.of("Văn thư", "Chuyên viên", "Chủ tịch")),
                    new Offered<>(
                            OfficerColumn.ROLES, 28, List.of("Văn thư", "Chuyên viên, theo dõi", "Lãnh đạo, người ký")),
                    new Offered<>(
                            OfficerColumn.EMAIL, 30, List.of("vanthu@don-vi.example", "", "chutich@don-vi.example")),
                    new Offered<>(OfficerColumn.PHONE, 16, List.of("", "", ""))));

    private final Administrators administrators;
    private final Officers officers;
    private final OfficerDirectory directory;
    private final ImportOfficers importOfficers;
    private final OrganizationLock lock;
    private final NamesOfUnits names;
    private final AuditTrail audit;
    private final Clock clock;

    OfficerLists(
            Administrators administrators,
            Officers officers,
            OfficerDirectory directory,
            ImportOfficers importOfficers,
            OrganizationLock lock,
            NamesOfUnits names,
            AuditTrail audit,
            Clock clock) {
        this.administrators = administrators;
        this.officers = officers;
        this.directory = directory;
        this.importOfficers = importOfficers;
        this.lock = lock;
        this.names = names;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String address() {
        return "nhap-can-bo";
    }

    @Override
    public String texts() {
        return "imports.officers.";
    }

    @Override
    public void require(String login) {
        administrators.require(
                login, "Chỉ quản trị hệ thống được nhập danh sách cán bộ; hãy gửi danh sách cho quản trị.");
    }

    @Override
    public ListFormat<?> format() {
        return FORMAT;
    }

    @Override
    public String identity(ListRow row) {
        return PlainWords.of(row.written(OfficerColumn.LOGIN)) + "|" + PlainWords.of(row.written(OfficerColumn.NAME))
                + "|" + PlainWords.of(row.written(OfficerColumn.GIVEN)) + "|"
                + PlainWords.of(row.written(OfficerColumn.UNIT));
    }

    @Override
    public ListJudge<TakenOfficer> judge(ListImport list, List<ReadRow> rows) {
        return new OfficerJudge(
                names.on(VietnamTime.today(clock), ""),
                new KnownOfficers(officers.byLogin(), directory.logins()),
                rows);
    }

    @Override
    public Map<String, List<String>> offered(String login) {
        return Map.of(OfficerColumn.UNIT.name(), names.all(VietnamTime.today(clock)));
    }

    @Override
    public void hold(ListImport list) {
        lock.hold();
    }

    @Override
    public boolean take(ListImport list, List<TakenOfficer> ready) {
        try {
            importOfficers.take(ready.stream().map(TakenOfficer::officer).toList());
        } catch (ImportRefused nobodyLeft) {
            throw new Refusal(nobodyLeft.getMessage() + ".");
        }
        audit.recordNotes(
                list.uploadedBy(),
                new AuditTrail.Subject("officerImport", list.id()),
                "Nhập cán bộ",
                ready.stream()
                        .filter(one -> one.change() != Change.SAME)
                        .map(TakenOfficer::note)
                        .toList());
        return true;
    }
}
