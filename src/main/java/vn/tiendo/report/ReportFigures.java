package vn.tiendo.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.Refusal;
import vn.tiendo.figure.Indicators;
import vn.tiendo.figure.domain.Figure;
import vn.tiendo.figure.domain.Indicator;
import vn.tiendo.report.domain.Round;

/** The figures of one report: what is asked, what was given last time, and what is given now. */
@Component
public class ReportFigures {

    private final Indicators indicators;
    private final Obligations obligations;
    private final Rounds rounds;
    private final RoundFigures figures;

    ReportFigures(Indicators indicators, Obligations obligations, Rounds rounds, RoundFigures figures) {
        this.indicators = indicators;
        this.obligations = obligations;
        this.rounds = rounds;
        this.figures = figures;
    }

    /**
     * One indicator as a report answers it.
     *
     * @param before what the same unit gave for the period before, or null
     * @param now    what its last round gives, or null
     */
    public record Row(
            Indicator indicator,
            @Nullable Figure before,
            @Nullable Figure now) {

        public String beforeText() {
            return text(before);
        }

        public String nowText() {
            return text(now);
        }

        private String text(@Nullable Figure figure) {
            return figure == null ? "" : figure.text(indicator.asked().aggregation());
        }
    }

    /** One row an indicator, as its unit writes it now; none where the regime asks for no figures. */
    public List<Row> of(long obligation) {
        return rows(obligation, rounds.last(obligation));
    }

    /** The same as it was handed in: what a unit is still writing is its own. */
    public List<Row> handedIn(long obligation) {
        return rows(
                obligation,
                rounds.of(obligation).stream()
                        .filter(round -> round.submittedAt() != null)
                        .reduce((first, second) -> second));
    }

    private List<Row> rows(long obligation, Optional<Round> given) {
        var owed = obligations.require(obligation);
        var asked = indicators.of(owed.regime());
        if (asked.isEmpty()) {
            return List.of();
        }
        var before = figures.before(owed);
        var now = given.map(round -> figures.of(round.id())).orElse(Map.of());
        return asked.stream()
                .map(indicator -> new Row(indicator, before.get(indicator.id()), now.get(indicator.id())))
                .toList();
    }

    /** Whether a round says something of the figures: what it does not give there is not. */
    public boolean isBegun(long obligation) {
        return rounds.last(obligation).filter(round -> !round.nothingToReport()).isPresent();
    }

    /**
     * What an officer wrote, by indicator; where there is no figure the officer says so, and there is no entry.
     *
     * @param written one for each indicator of the regime, in its order
     * @throws Refusal if one is missing or cannot be read
     */
    Map<Long, Figure> read(long regime, List<@Nullable String> written) {
        var asked = indicators.of(regime);
        if (asked.size() != written.size()) {
            throw new Refusal(
                    asked.isEmpty()
                            ? "Báo cáo này không hỏi số liệu; hãy tải lại trang rồi gửi lại."
                            : "Báo cáo này có " + asked.size()
                                    + " chỉ tiêu; hãy tải lại trang rồi ghi số liệu cho từng chỉ tiêu.");
        }
        var read = new LinkedHashMap<Long, Figure>();
        for (int at = 0; at < asked.size(); at++) {
            var text = written.get(at);
            var indicator = asked.get(at);
            if (text == null || text.isBlank()) {
                throw new Refusal("Chỉ tiêu " + Refusal.quoted(indicator.asked().name())
                        + " chưa có số liệu; hãy ghi số liệu, hoặc ghi «chưa có».");
            }
            if (!Figure.isNone(text)) {
                read.put(indicator.id(), Figure.read(indicator.asked(), text));
            }
        }
        return read;
    }
}
