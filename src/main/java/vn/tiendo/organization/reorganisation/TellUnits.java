package vn.tiendo.organization.reorganisation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.tiendo.organization.Units;
import vn.tiendo.organization.domain.reorganisation.LineKind;
import vn.tiendo.organization.domain.reorganisation.MovedPiece;
import vn.tiendo.organization.domain.reorganisation.PieceKind;
import vn.tiendo.organization.domain.reorganisation.Reorganisation;
import vn.tiendo.organization.domain.reorganisation.ReorganisationLine;
import vn.tiendo.organization.domain.reorganisation.UnitReorganised;

/**
 * Tells each unit concerned what happened to it, what it takes over, and who now has the work that it assigned, follows up
 * or agreed on, in one message however much that is.
 */
@Component
class TellUnits {

    private static final Map<PieceKind, String> WORDS = new EnumMap<>(Map.of(
            PieceKind.ASSIGNMENT, "nhiệm vụ chủ trì",
            PieceKind.CONTRIBUTION, "phần việc phối hợp",
            PieceKind.REPORT, "báo cáo phải gửi",
            PieceKind.REGIME, "chế độ báo cáo nhận hoặc tổng hợp",
            PieceKind.PLAN, "kế hoạch",
            PieceKind.CONSULTATION, "dự thảo cần góp ý",
            PieceKind.DIRECTIVE, "văn bản chờ ý kiến chỉ đạo",
            PieceKind.OFFICER, "cán bộ"));

    private static final Map<PieceKind, String> WATCHED = new EnumMap<>(Map.of(
            PieceKind.ASSIGNMENT, "nhiệm vụ", PieceKind.REPORT, "báo cáo", PieceKind.AGREEMENT, "thỏa thuận phối hợp"));

    private final Units units;
    private final List<KnowsOnlookers> onlookers;
    private final ApplicationEventPublisher events;

    TellUnits(Units units, List<KnowsOnlookers> onlookers, ApplicationEventPublisher events) {
        this.units = units;
        this.onlookers = onlookers;
        this.events = events;
    }

    void tell(Reorganisation decision, Map<ReorganisationLine, List<MovedPiece>> moved) {
        Map<String, List<String>> messages = new TreeMap<>();
        decision.of(LineKind.RENAME)
                .forEach(line -> say(messages, line.unit(), "Tên mới của đơn vị: " + line.name() + "."));
        moved.forEach((line, pieces) -> line.successors()
                .forEach(unit -> say(
                        messages,
                        unit,
                        name(unit) + " kế thừa " + name(line.unit()) + " ("
                                + line.kind().title().toLowerCase(Locale.forLanguageTag("vi")) + ")"
                                + counts(unit, pieces)
                                + ".")));
        watched(decision.id())
                .forEach((change, counts) -> say(
                        messages,
                        change.unit(),
                        name(change.to()) + " thay " + name(change.from())
                                + " trong việc đơn vị giao, theo dõi hoặc cùng ký kết: " + String.join(", ", counts)
                                + "."));
        messages.forEach((unit, sentences) -> events.publishEvent(new UnitReorganised(
                decision.id(), decision.title(), decision.basis(), decision.effectiveOn(), unit, sentences)));
    }

    /** One unit, and one that went up in another one. */
    private record Change(String unit, String from, String to) {}

    private Map<Change, List<String>> watched(long reorganisation) {
        Map<Change, List<String>> watched = new LinkedHashMap<>();
        for (var knows : onlookers) {
            for (var one : knows.of(reorganisation)) {
                watched.computeIfAbsent(new Change(one.unit(), one.from(), one.to()), first -> new ArrayList<>())
                        .add(one.count() + " " + WATCHED.get(one.kind()));
            }
        }
        return watched;
    }

    private static void say(Map<String, List<String>> messages, String unit, String sentence) {
        messages.computeIfAbsent(unit, first -> new ArrayList<>()).add(sentence);
    }

    private static String counts(String unit, List<MovedPiece> pieces) {
        var counts = new ArrayList<String>();
        for (var kind : PieceKind.values()) {
            long count = pieces.stream()
                    .filter(piece -> piece.kind() == kind && piece.to().equals(unit) && WORDS.containsKey(kind))
                    .map(MovedPiece::name)
                    .distinct()
                    .count();
            if (count > 0) {
                counts.add(count + " " + WORDS.get(kind));
            }
        }
        return counts.isEmpty() ? "" : ": " + String.join(", ", counts);
    }

    private String name(String unit) {
        return units.require(unit).name();
    }
}
