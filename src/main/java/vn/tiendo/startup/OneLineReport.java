package vn.tiendo.startup;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Tells an administrator in one line why the application does not start, instead of a stack trace. What is not known
 * to be the administrator's to mend is left to Spring Boot's own report.
 */
public class OneLineReport implements SpringBootExceptionReporter {

    private static final String CONNECTION = "08";
    private static final String LOGIN = "28";
    private static final String NO_SUCH_DATABASE = "3D000";

    /** Made by name (spring.factories), with the context that failed. */
    public OneLineReport(ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        var reason = reason(failure);
        reason.ifPresent(OneLineReport::print);
        return reason.isPresent();
    }

    private static Optional<String> reason(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartupRefused refused) {
                return Optional.of(refused.getMessage());
            }
            if (cause instanceof SQLException database && database.getSQLState() != null) {
                var known = databaseReason(database.getSQLState());
                if (known.isPresent()) {
                    return known;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> databaseReason(String state) {
        if (state.startsWith(LOGIN)) {
            return Optional.of("Cơ sở dữ liệu từ chối đăng nhập: hãy kiểm tra TIENDO_DB_USER và TIENDO_DB_PASSWORD.");
        }
        if (state.equals(NO_SUCH_DATABASE)) {
            return Optional.of("Không có cơ sở dữ liệu này trên máy chủ: hãy kiểm tra tên trong TIENDO_DB_URL.");
        }
        if (state.startsWith(CONNECTION)) {
            return Optional.of("Không kết nối được cơ sở dữ liệu: hãy kiểm tra TIENDO_DB_URL và máy chủ PostgreSQL.");
        }
        return Optional.empty();
    }

    /** In UTF-8 whatever the locale of the service is, or the diacritics would be lost. */
    private static void print(String reason) {
        var standardError = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        standardError.println("Tiến Độ không khởi động: " + reason);
    }
}
