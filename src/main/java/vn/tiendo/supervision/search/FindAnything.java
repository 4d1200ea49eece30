package vn.tiendo.supervision.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.Refusal;
import vn.tiendo.organization.domain.Standing;
import vn.tiendo.supervision.SeenPlans;

/** Looks for something among everything that an officer may see. */
@Service
public class FindAnything {

    /** Hits a group and page at most. */
    public static final int MOST = 20;

    /** Who has not found it here looks for something else. */
    private static final int LAST_PAGE = 50;

    private final SeenPlans plans;
    private final List<Finder> finders;

    FindAnything(SeenPlans plans, List<Finder> finders) {
        this.plans = plans;
        this.finders = finders.stream()
                .sorted((one, other) -> one.group().compareTo(other.group()))
                .toList();
    }

    /**
     * What was found in one group.
     *
     * @param number of the page, 1 for the first
     * @param more   whether another page follows
     */
    public record Found(SearchGroup group, List<? extends Hit> hits, int number, boolean more) {}

    /**
     * Looks in every group, or in one.
     *
     * @param only   null for all groups, of which each answers with its first page
     * @param number 1 for the first page
     * @param size   from 1 to {@value #MOST}
     * @throws Refusal if there is no such page
     */
    @Transactional(readOnly = true)
    public List<Found> find(Standing officer, SearchQuery query, @Nullable SearchGroup only, int number, int size) {
        if (number > LAST_PAGE) {
            throw new Refusal("Chỉ xem được " + LAST_PAGE + " trang kết quả đầu; hãy nhập nội dung cụ thể hơn.");
        }
        var search = Search.of(officer, query, plans.of(officer));
        return finders.stream()
                .filter(finder -> only == null || finder.group() == only)
                .map(finder -> found(finder, search, only == null ? 1 : number, size))
                .toList();
    }

    private static Found found(Finder finder, Search search, int number, int size) {
        var hits = finder.find(search, number, size);
        boolean more = hits.size() > size && number < LAST_PAGE;
        return new Found(finder.group(), hits.subList(0, Math.min(size, hits.size())), number, more);
    }
}
