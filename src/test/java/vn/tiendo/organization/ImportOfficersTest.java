package vn.tiendo.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.tiendo.organization.Lists.bytes;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.csv.Fault;
import vn.tiendo.organization.domain.Officer;
import vn.tiendo.organization.domain.Role;
import vn.tiendo.testing.ApplicationTest;

@ApplicationTest
class ImportOfficersTest {

    private static final String HEADER = "login,full_name,email,unit,roles\n";
    private static final String GOOD = "stc.lanhdao,Lãnh đạo Sở,stc.lanhdao@laichau.example,STC,lanhdao;nguoiky\n";

    @Autowired
    private ImportUnits importUnits;

    @Autowired
    private ImportOfficers importOfficers;

    @Autowired
    private Officers officers;

    @BeforeEach
    void units() {
        importUnits.run(bytes(Lists.UNITS));
    }

    @Test
    void officersAreTakenOverWithTheirRoles() {
        var result = importOfficers.run(bytes(HEADER + GOOD + "stc.vanthu,Văn thư Sở,,STC,vanthu\n"));

        assertThat(result).isEqualTo(new ImportResult(2, 0, 0));
        assertThat(officers.find("stc.lanhdao"))
                .contains(new Officer(
                        "stc.lanhdao",
                        "Lãnh đạo Sở",
                        "stc.lanhdao@laichau.example",
                        "STC",
                        Set.of(Role.LEADER, Role.SIGNER),
                        true));
        assertThat(officers.withRole("stc", Role.CLERK))
                .extracting(Officer::login)
                .containsExactly("stc.vanthu");
        assertThat(officers.withRole("STC", Role.SPECIALIST)).isEmpty();
    }

    @Test
    void theSameListASecondTimeChangesNothingAndAChangeIsCounted() {
        importOfficers.run(bytes(HEADER + GOOD));

        assertThat(importOfficers.run(bytes(HEADER + GOOD))).isEqualTo(new ImportResult(0, 0, 1));
        assertThat(importOfficers.run(bytes(HEADER + GOOD.replace(";nguoiky", ""))))
                .isEqualTo(new ImportResult(0, 1, 0));
        assertThat(officers.withRole("STC", Role.SIGNER)).isEmpty();
    }

    @Test
    void anOfficerMayBeMarkedAsNoLongerActive() {
        importOfficers.run(bytes("login,full_name,email,unit,roles,active\nstc.cu,Người cũ,,STC,,false\n"));

        assertThat(officers.find("stc.cu"))
                .hasValueSatisfying(officer -> assertThat(officer.active()).isFalse());
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    STC.vanthu,Văn thư,,STC,vanthu                  | ô «login» chỉ được gồm chữ thường không dấu, chữ số và dấu chấm ở giữa, đang là «STC.vanthu»
                    *,Văn thư,,STC,vanthu                           | ô «login» chỉ được gồm chữ thường không dấu, chữ số và dấu chấm ở giữa, đang là «*»
                    ../a,Văn thư,,STC,vanthu                        | ô «login» chỉ được gồm chữ thường không dấu, chữ số và dấu chấm ở giữa, đang là «../a»
                    a'b,Văn thư,,STC,vanthu                         | ô «login» chỉ được gồm chữ thường không dấu, chữ số và dấu chấm ở giữa, đang là «a'b»
                    stc.lanhdao,Văn thư,,STC,vanthu                 | tên đăng nhập «stc.lanhdao» đã có ở dòng 2
                    stc.vanthu,,,STC,vanthu                         | ô «full_name» chưa có nội dung
                    stc.vanthu,Văn thư,root@localhost,STC,vanthu    | ô «email» phải là một địa chỉ thư điện tử, đang là «root@localhost»
                    stc.vanthu,Văn thư,a@b.vn.,STC,vanthu           | ô «email» phải là một địa chỉ thư điện tử, đang là «a@b.vn.»
                    stc.vanthu,Văn thư,"a@b.vn,c@d.vn",STC,vanthu   | ô «email» phải là một địa chỉ thư điện tử, đang là «a@b.vn,c@d.vn»
                    stc.vanthu,Văn thư,,XYZ,vanthu                  | đơn vị «XYZ» không có trong danh sách
                    stc.vanthu,Văn thư,,,vanthu                     | ô «unit» chưa có nội dung
                    stc.vanthu,Văn thư,,STC,vanthu;giamdoc          | vai trò «giamdoc» không có
                    stc.vanthu,Văn thư,,STC,                        | chưa có vai trò hợp lệ nào
                    """)
    void aRowWithAFaultIsNamedAndNothingIsWritten(String row, String message) {
        var refused =
                catchThrowableOfType(ImportRefused.class, () -> importOfficers.run(bytes(HEADER + GOOD + row + "\n")));

        assertThat(refused.faults()).containsExactly(new Fault(3, message));
        assertThat(officers.find("stc.lanhdao")).isEmpty();
    }

    @Test
    void aMailAddressThatWouldAddARecipientIsRefused() {
        var refused = catchThrowableOfType(
                ImportRefused.class,
                () -> importOfficers.run(bytes(HEADER + "stc.vanthu,Văn thư,\"a@b.vn\r\nBcc:x@y.vn\",STC,vanthu\n")));

        assertThat(refused.faults())
                .containsExactly(new Fault(2, "ô «email» có ký tự điều khiển hoặc ký tự ẩn: «a@b.vn��Bcc:x@y.vn»"));
    }
}
