package vn.tiendo.substitution.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.organization.domain.Role;

/** The kinds of work that can be given to a substitute, as officers name them; every task of a form is of one kind. */
public enum TaskKind {
    /** Vào sổ, cấp số văn bản. */
    DOCUMENTS(Set.of(Role.CLERK), "registerDirective", "issuePlan", "issueAgreement"),
    /** Cho ý kiến chỉ đạo. */
    DIRECTION(Set.of(Role.LEADER), "giveDirection", "directOverdue"),
    /** Tiếp nhận, phân công nhiệm vụ. */
    ASSIGNMENTS(Set.of(Role.LEADER, Role.CLERK), "receiveAssignment", "allocateOfficer"),
    /** Thực hiện, phối hợp, giải trình. */
    CARRYING_OUT(
            Set.of(Role.SPECIALIST, Role.LEADER),
            "implement",
            "contribute",
            "answerContribution",
            "askExtension",
            "explainDelay"),
    /** Soạn, góp ý kế hoạch, giao việc. */
    PLANS(
            Set.of(Role.SPECIALIST),
            "draftPlan",
            "giveOpinion",
            "incorporateOpinions",
            "assignRemaining",
            "draftAgreement"),
    /** Duyệt kế hoạch. */
    PLAN_APPROVAL(Set.of(Role.LEADER), "reviewPlan", "reviewAgreement"),
    /** Lập, tiếp nhận, tổng hợp báo cáo. */
    REPORTS(
            Set.of(Role.SPECIALIST),
            "draftReport",
            "compileReport",
            "forwardReport",
            "receiveReport",
            "reportOnAgreement",
            "compileJointReview"),
    /** Duyệt báo cáo. */
    REPORT_APPROVAL(Set.of(Role.LEADER), "approveReport", "confirmJointReview"),
    /** Ký. */
    SIGNING(Set.of(Role.SIGNER, Role.LEADER), "signPlan", "signConsolidatedReport", "signAgreement"),
    /** Theo dõi, đôn đốc, xác nhận, gia hạn. */
    FOLLOWING_UP(
            Set.of(Role.SUPERVISOR, Role.LEADER),
            "confirmCompletion",
            "urge",
            "decideRefusal",
            "decideExtension",
            "settleDeadline");

    private static final String TASK = "userTask_";

    private final Set<Role> roles;
    private final List<String> forms;

    TaskKind(Set<Role> roles, String... forms) {
        this.roles = roles;
        this.forms = List.of(forms);
    }

    /** The roles whose work it is. */
    public Set<Role> roles() {
        return roles;
    }

    /** The engine's ids of its tasks, for example {@code userTask_approveReport}. */
    public List<String> tasks() {
        return forms.stream().map(TASK::concat).toList();
    }

    /** The roles that somebody with those roles uses in those kinds of work; null is every kind. */
    public static Set<Role> rolesUsed(@Nullable Collection<TaskKind> kinds, Set<Role> held) {
        var all = kinds == null ? EnumSet.allOf(TaskKind.class) : kinds;
        return all.stream()
                .flatMap(kind -> kind.roles.stream())
                .filter(held::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The kind of that name. */
    public static Optional<TaskKind> of(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
