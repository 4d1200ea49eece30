package vn.tiendo.organization;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.FileSystemResource;
import org.springframework.stereotype.Component;
import vn.tiendo.csv.Fault;
import vn.tiendo.startup.StartupRefused;

/** Imports the lists that the configuration names, if it names any. A list with a fault stops the start. */
@Component
public class ImportAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(ImportAtStart.class);
    private static final int FAULTS_SHOWN = 30;

    private final ImportUnits units;
    private final ImportOfficers officers;
    private final String unitsFile;
    private final String officersFile;

    ImportAtStart(
            ImportUnits units,
            ImportOfficers officers,
            @Value("${tien-do.organization.units:}") String unitsFile,
            @Value("${tien-do.organization.officers:}") String officersFile) {
        this.units = units;
        this.officers = officers;
        this.unitsFile = unitsFile;
        this.officersFile = officersFile;
    }

    /** Imports units, then officers. */
    public void run() {
        run("đơn vị", unitsFile, units::run);
        run("cán bộ", officersFile, officers::run);
    }

    private void run(String what, String file, Function<byte[], ImportResult> useCase) {
        if (file.isBlank()) {
            return;
        }
        try {
            var result = useCase.apply(new FileSystemResource(file).getContentAsByteArray());
            LOG.info("Danh sách {} {}: {}", what, file, result.inWords());
        } catch (IOException unreadable) {
            throw new StartupRefused(
                    "Không đọc được danh sách %s %s: hãy kiểm tra đường dẫn và quyền đọc.".formatted(what, file));
        } catch (ImportRefused refused) {
            throw new StartupRefused("Danh sách %s %s chưa dùng được, không dòng nào được nhập.%n%s"
                    .formatted(what, file, inWords(refused.faults())));
        }
    }

    private static String inWords(List<Fault> faults) {
        var shown = faults.stream().limit(FAULTS_SHOWN).map(Fault::inWords).collect(Collectors.joining("\n"));
        var more = faults.size() - FAULTS_SHOWN;
        return more > 0 ? shown + "\n… và còn " + more + " lỗi nữa." : shown;
    }
}
