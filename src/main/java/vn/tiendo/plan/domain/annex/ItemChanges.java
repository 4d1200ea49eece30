package vn.tiendo.plan.domain.annex;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.deadline.domain.DeadlineChoice;
import vn.tiendo.deadline.domain.DeadlineText;
import vn.tiendo.plan.domain.DraftItem;

/** How the task of an annex differs from the one that the plan has. */
final class ItemChanges {

    private static final String NOTHING = "(trống)";

    private final List<String> changes = new ArrayList<>();

    private ItemChanges() {}

    /** One line for each difference, "Thời hạn: trước → sau"; none where nothing differs. */
    static List<String> between(DraftItem before, DraftItem after, Function<String, String> names) {
        var found = new ItemChanges();
        found.differ("STT", before.ordinal(), after.ordinal());
        found.differ("Nội dung", before.content(), after.content());
        found.differ("Sản phẩm", before.product(), after.product());
        if (!new HashSet<>(before.leads()).equals(new HashSet<>(after.leads()))
                || !Objects.equals(before.fanOutRule(), after.fanOutRule())) {
            found.add("Chủ trì", leads(before, names), leads(after, names));
        }
        if (!new HashSet<>(before.coordinators()).equals(new HashSet<>(after.coordinators()))
                || !Objects.equals(before.externalCoordinators(), after.externalCoordinators())) {
            found.add("Phối hợp", others(before, names), others(after, names));
        }
        found.differ("Thời hạn", deadline(before), deadline(after));
        return found.changes;
    }

    private void differ(String what, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            add(what, before, after);
        }
    }

    private void add(String what, @Nullable String before, @Nullable String after) {
        changes.add(what + ": " + shown(before) + " → " + shown(after));
    }

    private static String shown(@Nullable String text) {
        return text == null || text.isBlank() ? NOTHING : text;
    }

    private static String leads(DraftItem item, Function<String, String> names) {
        return Stream.concat(Stream.ofNullable(item.fanOutRule()), item.leads().stream())
                .map(names)
                .collect(Collectors.joining("; "));
    }

    private static String others(DraftItem item, Function<String, String> names) {
        return Stream.concat(item.coordinators().stream().map(names), Stream.ofNullable(item.externalCoordinators()))
                .collect(Collectors.joining("; "));
    }

    private static String deadline(DraftItem item) {
        var kind = item.deadlineKind() == DeadlineChoice.PHRASE ? null : item.deadlineKind();
        var day = kind != null && kind.dated() && item.deadlineDay() != null
                ? DeadlineText.day(item.deadlineDay())
                : null;
        return Stream.of(item.deadlinePhrase(), kind == null ? null : said(kind), day)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    private static String said(DeadlineChoice kind) {
        return switch (kind) {
            case BEFORE_DATE -> "trước ngày";
            case NO_LATER_THAN -> "chậm nhất ngày";
            case BY_EVENT -> "dịp";
            case ONGOING -> "thường xuyên";
            case NONE -> "chưa xác định";
            case PHRASE -> "theo câu chữ";
        };
    }
}
