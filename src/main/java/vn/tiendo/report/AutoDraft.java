package vn.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiendo.organization.Units;
import vn.tiendo.report.Consolidations.Consolidation;
import vn.tiendo.report.domain.Obligation;
import vn.tiendo.report.domain.Round;

/**
 * The first draft of a consolidated report, drawn from the accepted rounds: what each unit reported, who had nothing to
 * report, and who has not reported, by name.
 */
@Component
class AutoDraft {

    private final Obligations obligations;
    private final Rounds rounds;
    private final Units units;

    AutoDraft(Obligations obligations, Rounds rounds, Units units) {
        this.obligations = obligations;
        this.rounds = rounds;
        this.units = units;
    }

    String of(Consolidation consolidation) {
        var reported = new ArrayList<String>();
        var nothing = new ArrayList<String>();
        var missing = new ArrayList<String>();
        var owed = obligations.ofPeriod(consolidation.regime(), consolidation.period());
        for (var obligation : owed) {
            var name = units.require(obligation.unit()).name();
            if (!obligation.accepted()) {
                missing.add(name);
            } else if (accepted(obligation).nothingToReport()) {
                nothing.add(name);
            } else {
                reported.add(reported.size() + 1 + ". " + name + ":\n"
                        + accepted(obligation).text());
            }
        }
        return "I. TÌNH HÌNH BÁO CÁO\nĐã nhận báo cáo của " + (owed.size() - missing.size()) + "/" + owed.size()
                + " đơn vị.\n" + named("Không phát sinh", nothing) + named("Chưa báo cáo", missing)
                + "\nII. KẾT QUẢ CỦA CÁC ĐƠN VỊ\n" + String.join("\n\n", reported);
    }

    private Round accepted(Obligation obligation) {
        return rounds.of(obligation.id()).stream()
                .filter(round -> Boolean.TRUE.equals(round.accepted()))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private static String named(String label, List<String> names) {
        return names.isEmpty() ? "" : label + " (" + names.size() + "): " + String.join("; ", names) + ".\n";
    }
}
