package vn.tiendo.organization.reorganisation;

import java.util.ArrayList;
import java.util.EnumMap;
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

/** Tells each unit concerned what happened to it and what it takes over, in one message however much that is. */
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

    private final Units units;
    private final ApplicationEventPublisher events;

    TellUnits(Units units, ApplicationEventPublisher events) {
        this.units = units;
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
        messages.forEach((unit, sentences) -> events.publishEvent(new UnitReorganised(
                decision.id(), decision.title(), decision.basis(), decision.effectiveOn(), unit, sentences)));
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
