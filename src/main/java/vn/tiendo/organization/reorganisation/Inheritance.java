package vn.tiendo.organization.reorganisation;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import vn.tiendo.organization.domain.reorganisation.LineKind;
import vn.tiendo.organization.domain.reorganisation.Reorganisation;
import vn.tiendo.organization.domain.reorganisation.ReorganisationLine;

/**
 * What the former unit had made its own goes on at a unit that is founded to follow it alone. Where several become one, or
 * one goes up in a unit with papers of its own, nobody can tell whose would hold: the general ones do, and whoever drafts
 * the decision is told. A unit that only gets another name keeps everything, because it is still the same.
 */
@Component
class Inheritance {

    private final List<HandsDown> kept;

    Inheritance(List<HandsDown> kept) {
        this.kept = kept;
    }

    /**
     * What becomes of it, a sentence each.
     *
     * @param names code → what the unit is called
     */
    List<String> notes(Reorganisation decision, UnaryOperator<String> names) {
        return kept.stream()
                .flatMap(one -> decision.endings().stream()
                        .filter(line -> line.heir() != null && one.has(line.unit()))
                        .map(line -> note(decision, line, one.name(), names)))
                .toList();
    }

    private static String note(
            Reorganisation decision, ReorganisationLine line, String what, UnaryOperator<String> names) {
        var from = names.apply(line.unit());
        var to = String.join(", ", line.successors().stream().map(names).toList());
        return follows(decision, line)
                ? to + " dùng tiếp " + what + " của " + from + "."
                : "Không chuyển " + what + " riêng của " + from + " sang " + to
                        + "; đơn vị dùng mẫu đang có hoặc mẫu chung, cần mẫu riêng thì tải lên ở trang Mẫu văn bản.";
    }

    /** When the line is carried out and the successor exists. */
    void handDown(Reorganisation decision, ReorganisationLine line) {
        if (follows(decision, line)) {
            kept.forEach(one -> one.handDown(
                    line.unit(), Objects.requireNonNull(line.heir()), Objects.requireNonNull(decision.decidedBy())));
        }
    }

    private static boolean follows(Reorganisation decision, ReorganisationLine line) {
        var heir = line.heir();
        return heir != null
                && line.successors().size() == 1
                && decision.of(LineKind.FOUND)
                        .anyMatch(founded -> founded.unit().equals(heir))
                && decision.endings().stream()
                                .filter(ending -> ending.successors().contains(heir))
                                .count()
                        == 1;
    }
}
