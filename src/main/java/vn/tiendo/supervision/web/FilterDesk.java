package vn.tiendo.supervision.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.util.UriComponentsBuilder;
import vn.tiendo.organization.domain.Chain;
import vn.tiendo.organization.domain.Standing;
import vn.tiendo.supervision.export.FilterWords;
import vn.tiendo.supervision.register.Bucket;
import vn.tiendo.supervision.register.DutyFilter;
import vn.tiendo.supervision.register.FilterChoices;
import vn.tiendo.supervision.register.Level;
import vn.tiendo.supervision.register.RegisterKind;
import vn.tiendo.supervision.register.SupervisionPolicy;

/** Lays out what a page with a filter shows of it: the choices, what is chosen, and the links that keep it. */
@Component
class FilterDesk {

    static final Map<String, Bucket> BUCKETS = Arrays.stream(Bucket.values())
            .collect(Collectors.toMap(Bucket::name, Function.identity(), (one, same) -> one, LinkedHashMap::new));

    private final FilterChoices choices;
    private final SupervisionPolicy policy;
    private final FilterWords words;

    FilterDesk(FilterChoices choices, SupervisionPolicy policy, FilterWords words) {
        this.choices = choices;
        this.policy = policy;
        this.words = words;
    }

    /**
     * What a filter asks for that no list on the page can show.
     *
     * @param parameter its name in the address
     * @param label     key of the text before it
     */
    public record Chip(String parameter, String label, String value) {}

    /** A chain, by the word in the address. */
    public record ChainChoice(String word, Chain chain) {}

    void lay(Standing officer, DutyFilter filter, Model model) {
        model.addAttribute("overviewStyle", true);
        model.addAttribute("refreshSeconds", policy.refreshSeconds());
        model.addAttribute("filter", filter);
        model.addAttribute("inWords", words.of(officer, filter));
        model.addAttribute("chosen", filter.parameters());
        model.addAttribute("to", new Links(filter));
        model.addAttribute("buckets", BUCKETS);
        model.addAttribute("kinds", RegisterKind.values());
        model.addAttribute("levels", Level.values());
        model.addAttribute("chains", chains());
        model.addAttribute("fields", choices.fields());
        model.addAttribute("units", choices.units());
        model.addAttribute("periods", periods(filter));
        model.addAttribute("chips", chips(officer, filter));
    }

    private List<String> periods(DutyFilter filter) {
        var periods = new ArrayList<>(choices.periods());
        var own = filter.period() == null ? null : filter.period().word();
        if (own != null && !periods.contains(own)) {
            periods.add(0, own);
        }
        return periods;
    }

    private static List<ChainChoice> chains() {
        var chains = new ArrayList<ChainChoice>();
        for (var chain : Chain.values()) {
            chains.add(new ChainChoice(DutyFilter.word(chain), chain));
        }
        return chains;
    }

    private List<Chip> chips(Standing officer, DutyFilter filter) {
        var chips = new ArrayList<Chip>();
        if (filter.plan() != null) {
            add(
                    chips,
                    "ke-hoach",
                    "overview.chip.plan",
                    choices.plan(officer, filter.plan()).orElse(null),
                    filter.plan());
        }
        if (filter.directive() != null) {
            var document = choices.document(officer, filter.directive()).orElse(null);
            add(chips, "van-ban", "overview.chip.directive", document, filter.directive());
        }
        if (filter.source() != null) {
            add(chips, "muc", "overview.chip.source", null, filter.source());
        }
        return chips;
    }

    private static void add(List<Chip> chips, String parameter, String label, @Nullable String value, long id) {
        chips.add(new Chip(parameter, label, value == null ? String.valueOf(id) : value));
    }

    /** What follows the question mark. */
    static String query(DutyFilter filter) {
        var address = UriComponentsBuilder.newInstance();
        filter.parameters().forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        var query = address.encode().buildAndExpand(filter.parameters()).toUri().getRawQuery();
        return query == null ? "" : query;
    }
}
