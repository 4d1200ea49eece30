package vn.tiendo.plan.domain.annex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tiendo.plan.domain.DraftItem;

/**
 * The tasks of a draft with those of an annex in them: what the draft knows is replaced where it stands, what is new comes
 * behind the task that the annex has before it.
 */
public final class AnnexedItems {

    private final List<DraftItem> before;
    private final KnownItems known;

    public AnnexedItems(List<DraftItem> before) {
        this.before = List.copyOf(before);
        var items = new ArrayList<KnownItem>();
        before.forEach(item -> items.add(new KnownItem(items.size(), item, null)));
        known = new KnownItems(items);
    }

    /** One row that is taken in. */
    public record Taken(AnnexRow row, DraftItem item) {}

    /** The tasks with these rows taken in, without those at the places in {@code dropped}. */
    public List<DraftItem> with(List<Taken> rows, Set<Integer> dropped) {
        Map<Integer, DraftItem> replaced = new HashMap<>();
        Map<Integer, List<DraftItem>> behind = new HashMap<>();
        int last = before.size() - 1;
        for (var taken : rows) {
            var place = known.find(taken.row()).map(item -> (int) item.id()).orElse(-1);
            if (place >= 0 && !replaced.containsKey(place)) {
                replaced.put(place, taken.item());
                last = place;
            } else {
                behind.computeIfAbsent(last, none -> new ArrayList<>()).add(taken.item());
            }
        }
        var all = new ArrayList<>(behind.getOrDefault(-1, List.of()));
        for (int at = 0; at < before.size(); at++) {
            if (!dropped.contains(at) || replaced.containsKey(at)) {
                all.add(replaced.getOrDefault(at, before.get(at)));
            }
            all.addAll(behind.getOrDefault(at, List.of()));
        }
        return all;
    }

    /** The places of those tasks that none of the rows is about. */
    public Set<Integer> notIn(List<AnnexRow> rows) {
        var missing = new HashSet<Integer>();
        for (int at = 0; at < before.size(); at++) {
            missing.add(at);
        }
        rows.forEach(row -> known.find(row).ifPresent(item -> missing.remove((int) item.id())));
        return missing;
    }
}
