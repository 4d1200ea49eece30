package vn.tiendo.substitution;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.NotPermitted;
import vn.tiendo.Refusal;
import vn.tiendo.VietnamTime;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.document.domain.WrittenText;
import vn.tiendo.organization.OrganizationLock;
import vn.tiendo.substitution.domain.NewSubstitution;
import vn.tiendo.substitution.domain.SubstitutionMade;
import vn.tiendo.substitution.domain.TaskKind;

/** Ủy quyền: lets somebody do an officer's work from a day to a day, both days inclusive. */
@Service
public class MakeSubstitution {

    /** What the trail calls it. */
    public static final String ACTION = "Ủy quyền";

    /** Of the reason, in characters. */
    public static final int LONGEST_REASON = 2000;

    private final SubstitutionPermit permit;
    private final SubstitutionRules rules;
    private final OrganizationLock lock;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MakeSubstitution(
            SubstitutionPermit permit,
            SubstitutionRules rules,
            OrganizationLock lock,
            JdbcClient jdbc,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.permit = permit;
        this.rules = rules;
        this.lock = lock;
        this.jdbc = jdbc;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes it; it begins by itself.
     *
     * @return its id
     * @throws NotPermitted if that officer's work is not the actor's to give
     * @throws Refusal      if a rule of {@link SubstitutionRules} forbids it, with the reason
     */
    @Transactional
    public long make(NewSubstitution wish, String actor) {
        // Two at the same moment could each be right and together overlap.
        lock.hold();
        var rank = permit.over(wish.absent(), actor);
        var reason = reason(wish.reason());
        var now = clock.instant();
        rules.check(wish, rank, LocalDate.ofInstant(now, VietnamTime.ZONE));
        var starts = later(now, startOf(wish.from()));
        var ends = startOf(wish.to().plusDays(1));
        rules.checkTimes(wish, starts, ends);
        long id = insert(wish, starts, ends, reason, actor, now);
        audit.record(actor, history(id), ACTION, reason);
        events.publishEvent(new SubstitutionMade(id, starts, ends));
        return id;
    }

    private long insert(NewSubstitution wish, Instant starts, Instant ends, String reason, String actor, Instant now) {
        return jdbc.sql("""
                        insert into substitution (absent, substitute, starts_at, ends_at, kinds, reason, made_by, made_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(wish.absent(), wish.substitute(), Timestamp.from(starts), Timestamp.from(ends))
                .params(names(wish.kinds()), reason, actor, Timestamp.from(now))
                .query(Long.class)
                .single();
    }

    static AuditTrail.Subject history(long substitution) {
        return new AuditTrail.Subject("substitution", substitution);
    }

    private static String @Nullable [] names(@Nullable List<TaskKind> kinds) {
        return kinds == null ? null : kinds.stream().map(TaskKind::name).toArray(String[]::new);
    }

    private static String reason(@Nullable String written) {
        var kept = WrittenText.keepOrNull(written);
        if (kept == null) {
            throw new Refusal("Hãy ghi lý do ủy quyền.");
        }
        if (kept.length() > LONGEST_REASON) {
            throw new Refusal("Lý do dài quá 2.000 ký tự; hãy rút gọn.");
        }
        return kept;
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(VietnamTime.ZONE).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
