package vn.tiendo.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.testing.TestDatabase;

class StartupRefusalTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TIENDO_DB_URL",
                "TIENDO_DB_USER",
                "TIENDO_DB_PASSWORD",
                "TIENDO_MAIL_HOST",
                "TIENDO_MAIL_FROM",
                "TIENDO_BASE_URL"
            })
    void aMissingSettingIsNamed(String setting) throws Exception {
        assertRefused(
                complete("jdbc:postgresql://localhost:1/none", setting, ""),
                "Thiếu cấu hình " + setting + ": hãy đặt biến môi trường rồi khởi động lại.");
    }

    @Test
    void everythingThatIsMissingIsNamedAtOnce() throws Exception {
        assertRefused(
                Map.of(),
                "Thiếu cấu hình TIENDO_DB_URL, TIENDO_DB_USER, TIENDO_DB_PASSWORD, TIENDO_MAIL_HOST, TIENDO_MAIL_FROM,"
                        + " TIENDO_BASE_URL: hãy đặt biến môi trường rồi khởi động lại.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    TIENDO_DB_URL    | mysql://localhost/tiendo | TIENDO_DB_URL phải có dạng jdbc:postgresql://máy-chủ:5432/tên-cơ-sở-dữ-liệu.
                    TIENDO_BASE_URL  | tiendo.laichau.gov.vn    | TIENDO_BASE_URL phải là địa chỉ đầy đủ mà cán bộ dùng, ví dụ https://tiendo.laichau.gov.vn.
                    TIENDO_MAIL_FROM | a@b.vn, c@d.vn           | TIENDO_MAIL_FROM phải là một địa chỉ thư điện tử.
                    TIENDO_FILES_STORE | minio             | TIENDO_FILES_STORE chỉ nhận database hoặc s3.
                    TIENDO_MAIL_READ_TIMEOUT | 5m                | TIENDO_MAIL_READ_TIMEOUT phải lớn hơn 0 và dưới 30 giây, ví dụ 20s.
                    """)
    void aSettingThatCannotBeIsNamed(String setting, String value, String message) throws Exception {
        assertRefused(complete("jdbc:postgresql://localhost:1/none", setting, value), message);
    }

    @Test
    void aStoreOfFilesThatIsChosenWithoutItsAddressNamesAllThatIsMissing() throws Exception {
        assertRefused(
                complete("jdbc:postgresql://localhost:1/none", "TIENDO_FILES_STORE", "s3"),
                "Thiếu cấu hình TIENDO_S3_ENDPOINT, TIENDO_S3_REGION, TIENDO_S3_BUCKET, TIENDO_S3_ACCESS_KEY,"
                        + " TIENDO_S3_SECRET_KEY: hãy đặt biến môi trường rồi khởi động lại.");
    }

    @Test
    void aStoreWhoseFilesAreOnlyReadNeedsItsKeysToo() throws Exception {
        assertRefused(
                complete("jdbc:postgresql://localhost:1/none", "TIENDO_S3_ENDPOINT", "https://s3.laichau.example"),
                "Thiếu cấu hình TIENDO_S3_REGION, TIENDO_S3_BUCKET, TIENDO_S3_ACCESS_KEY, TIENDO_S3_SECRET_KEY:"
                        + " hãy đặt biến môi trường rồi khởi động lại.");
    }

    @Test
    void aDatabaseThatCannotBeReachedIsOneLine() throws Exception {
        assertRefused(
                complete("jdbc:postgresql://localhost:1/none", "", ""),
                "Không kết nối được cơ sở dữ liệu: hãy kiểm tra TIENDO_DB_URL và máy chủ PostgreSQL.");
    }

    @Test
    void aDatabaseThatDoesNotExistIsOneLine() throws Exception {
        assertRefused(
                complete(TestDatabase.url("none"), "", ""),
                "Không có cơ sở dữ liệu này trên máy chủ: hãy kiểm tra tên trong TIENDO_DB_URL.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    TIENDO_ADMIN_LOGIN    | ''           | Chưa có người quản trị: hãy đặt TIENDO_ADMIN_LOGIN và TIENDO_ADMIN_PASSWORD rồi khởi động lại.
                    TIENDO_ADMIN_PASSWORD | ''           | Chưa có người quản trị: hãy đặt TIENDO_ADMIN_LOGIN và TIENDO_ADMIN_PASSWORD rồi khởi động lại.
                    TIENDO_ADMIN_PASSWORD | demo         | TIENDO_ADMIN_PASSWORD chưa an toàn: phải có ít nhất 12 ký tự và khác tên đăng nhập.
                    TIENDO_ADMIN_PASSWORD | quantritinh1 | TIENDO_ADMIN_PASSWORD chưa an toàn: phải có ít nhất 12 ký tự và khác tên đăng nhập.
                    """)
    void withoutASafeAdministratorItDoesNotStart(String setting, String value, String message) throws Exception {
        assertRefused(complete(TestDatabase.newDatabase(), setting, value), message);
    }

    @Test
    void aListWithFaultsStopsTheStartAndNamesTheRows() throws Exception {
        var list = Files.writeString(folder.resolve("units.csv"), """
                code,name,short_name,kind,chain,parent,valid_from,valid_to,successors
                STC,Sở Tài chính,Sở Tài chính,DEPARTMENT,STATE,XYZ,2025-03-01,,
                """);

        var launch =
                Launch.with(complete(TestDatabase.newDatabase(), "TIENDO_ORGANIZATION_UNITS", list.toString()), folder);

        assertThat(launch.exitCode()).isEqualTo(1);
        assertThat(launch.error())
                .isEqualTo("Tiến Độ không khởi động: Danh sách đơn vị " + list
                        + " chưa dùng được, không dòng nào được nhập.\n"
                        + "Dòng 2: đơn vị cấp trên «XYZ» không có trong danh sách\n");
    }

    @Test
    void withEverythingItStartsAndNeedsNoAdministratorTheNextTime() throws Exception {
        var database = TestDatabase.newDatabase();
        assertThat(Launch.with(complete(database, "", ""), folder).hasStarted()).isTrue();

        var again = Launch.with(complete(database, "TIENDO_ADMIN_PASSWORD", ""), folder);

        assertThat(again.hasStarted()).isTrue();
        assertThat(again.error()).isEmpty();
    }

    private void assertRefused(Map<String, String> environment, String message)
            throws IOException, InterruptedException {
        var launch = Launch.with(environment, folder);

        assertThat(launch.error()).isEqualTo("Tiến Độ không khởi động: " + message + "\n");
        assertThat(launch.exitCode()).isEqualTo(1);
        assertThat(launch.output()).doesNotContain("\tat ");
    }

    private static Map<String, String> complete(String database, String changed, String value) {
        var environment = new HashMap<>(Map.of(
                "TIENDO_DB_URL", database,
                "TIENDO_DB_USER", "postgres",
                "TIENDO_DB_PASSWORD", "postgres",
                "TIENDO_MAIL_HOST", "mail.laichau.example",
                "TIENDO_MAIL_FROM", "tien-do@laichau.example",
                "TIENDO_BASE_URL", "https://tiendo.laichau.example",
                "TIENDO_ADMIN_LOGIN", "quantritinh1",
                "TIENDO_ADMIN_PASSWORD", "một mật khẩu dài"));
        if (!changed.isEmpty()) {
            environment.put(changed, value);
        }
        return environment;
    }
}
