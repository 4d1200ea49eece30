package vn.tiendo.startup;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Looks at the environment before anything else is started: what is needed is there, and has a possible shape. */
public class RequiredSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String DATABASE = "tien-do.database.url";
    private static final String BASE_URL = "tien-do.base-url";
    private static final Map<String, String> REQUIRED = new LinkedHashMap<>();

    /** A mail server that says nothing must not hold up other work. */
    private static final Map<String, String> MAIL_TIMEOUTS = Map.of(
            "tien-do.mail.connect-timeout", "TIENDO_MAIL_CONNECT_TIMEOUT",
            "tien-do.mail.read-timeout", "TIENDO_MAIL_READ_TIMEOUT",
            "tien-do.mail.write-timeout", "TIENDO_MAIL_WRITE_TIMEOUT");

    private static final Duration TOO_LONG = Duration.ofSeconds(30);

    static {
        REQUIRED.put(DATABASE, "TIENDO_DB_URL");
        REQUIRED.put("tien-do.database.user", "TIENDO_DB_USER");
        REQUIRED.put("tien-do.database.password", "TIENDO_DB_PASSWORD");
        REQUIRED.put("tien-do.mail.host", "TIENDO_MAIL_HOST");
        REQUIRED.put("tien-do.mail.from", "TIENDO_MAIL_FROM");
        REQUIRED.put(BASE_URL, "TIENDO_BASE_URL");
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        refuseMissing(REQUIRED, environment);
        if (!value(environment, DATABASE).startsWith("jdbc:postgresql:")) {
            throw new StartupRefused("TIENDO_DB_URL phải có dạng jdbc:postgresql://máy-chủ:5432/tên-cơ-sở-dữ-liệu.");
        }
        if (!isAddress(value(environment, BASE_URL))) {
            throw new StartupRefused(
                    "TIENDO_BASE_URL phải là địa chỉ đầy đủ mà cán bộ dùng, ví dụ" + " https://tiendo.laichau.gov.vn.");
        }
        if (!value(environment, "tien-do.mail.from").matches("[^\\s@<>,;]+@[^\\s@<>,;]+")) {
            throw new StartupRefused("TIENDO_MAIL_FROM phải là một địa chỉ thư điện tử.");
        }
        MAIL_TIMEOUTS.forEach((property, variable) -> {
            if (!isShort(value(environment, property))) {
                throw new StartupRefused(variable + " phải lớn hơn 0 và dưới 30 giây, ví dụ 20s.");
            }
        });
        RequiredStore.check(environment);
    }

    /**
     * Names all variables whose properties are missing at once.
     *
     * @param required the variable of each property
     */
    static void refuseMissing(Map<String, String> required, Environment environment) {
        var missing = required.entrySet().stream()
                .filter(setting -> value(environment, setting.getKey()).isBlank())
                .map(Map.Entry::getValue)
                .toList();
        if (!missing.isEmpty()) {
            throw new StartupRefused("Thiếu cấu hình %s: hãy đặt biến môi trường rồi khởi động lại."
                    .formatted(String.join(", ", missing)));
        }
    }

    private static String value(Environment environment, String property) {
        return environment.getProperty(property, "");
    }

    private static boolean isShort(String text) {
        try {
            var duration = DurationStyle.detectAndParse(text);
            return duration.compareTo(Duration.ZERO) > 0 && duration.compareTo(TOO_LONG) < 0;
        } catch (IllegalArgumentException noDuration) {
            return false;
        }
    }

    static boolean isAddress(String text) {
        try {
            var address = new URI(text);
            return address.getHost() != null
                    && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()));
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
