package vn.tiendo.startup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.core.env.Environment;

/** What must be set of the store of files, where it is not the database. */
final class RequiredStore {

    private static final String FILES = "tien-do.files.";
    private static final String ENDPOINT = FILES + "s3.endpoint";
    private static final Map<String, String> REQUIRED = new LinkedHashMap<>();

    static {
        REQUIRED.put(ENDPOINT, "TIENDO_S3_ENDPOINT");
        REQUIRED.put(FILES + "s3.region", "TIENDO_S3_REGION");
        REQUIRED.put(FILES + "s3.bucket", "TIENDO_S3_BUCKET");
        REQUIRED.put(FILES + "s3.access-key", "TIENDO_S3_ACCESS_KEY");
        REQUIRED.put(FILES + "s3.secret-key", "TIENDO_S3_SECRET_KEY");
    }

    private RequiredStore() {}

    /** @throws StartupRefused if something is missing or cannot be */
    static void check(Environment environment) {
        var store = environment.getProperty(FILES + "store", "database");
        if (!Set.of("database", "s3").contains(store)) {
            throw new StartupRefused("TIENDO_FILES_STORE chỉ nhận database hoặc s3.");
        }
        var endpoint = environment.getProperty(ENDPOINT, "");
        if (store.equals("database") && endpoint.isBlank()) {
            return;
        }
        RequiredSettings.refuseMissing(REQUIRED, environment);
        if (!RequiredSettings.isAddress(endpoint)) {
            throw new StartupRefused(
                    "TIENDO_S3_ENDPOINT phải là địa chỉ đầy đủ của kho tệp, ví dụ https://s3.laichau.gov.vn.");
        }
    }
}
