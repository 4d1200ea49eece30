package vn.tiendo.file;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.file.domain.StoredFile;
import vn.tiendo.file.domain.Subject;

/** Remembers which versions of which files went with what was handed in. */
@Component
public class Submissions {

    private final JdbcClient jdbc;
    private final StoredFiles files;
    private final Clock clock;

    Submissions(JdbcClient jdbc, StoredFiles files, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.clock = clock;
    }

    /** The current files went along with that round of a report. */
    public void handedIn(Subject subject, int round) {
        files.lock(subject);
        for (var file : files.current(subject)) {
            jdbc.sql("insert into submitted_file (subject_kind, subject_id, round, file_id, submitted_at)"
                            + " values (?, ?, ?, ?, ?) on conflict do nothing")
                    .params(subject.kind().name(), subject.id(), round, file.id(), Timestamp.from(clock.instant()))
                    .update();
        }
    }

    /** The same where nobody numbers the rounds: the next one. */
    public void handedIn(Subject subject) {
        handedIn(
                subject,
                jdbc.sql("select 1 + coalesce(max(round), 0) from submitted_file"
                                + " where subject_kind = ? and subject_id = ?")
                        .params(subject.kind().name(), subject.id())
                        .query(Integer.class)
                        .single());
    }

    /** Whether any version of that file has been handed in. */
    boolean include(StoredFile file) {
        return jdbc.sql("select exists (select from submitted_file s join stored_file f on f.id = s.file_id"
                        + " where ? in (f.id, f.version_of))")
                .param(file.first())
                .query(Boolean.class)
                .single();
    }
}
