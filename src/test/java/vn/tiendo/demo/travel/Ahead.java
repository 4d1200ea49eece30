package vn.tiendo.demo.travel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Thời điểm đáng chú ý: what lies ahead, from every source that knows of something. */
public final class Ahead {

    /** What one source knows: at least the nearest {@code most} moments after that one, where there are so many. */
    @FunctionalInterface
    public interface Source {
        List<Moment> after(Instant now, int most);
    }

    private final List<Source> sources;

    public Ahead(List<Source> sources) {
        this.sources = sources;
    }

    /** The nearest moments, in order; what happens at the same moment is told in one line. */
    public List<Moment> after(Instant now, int most) {
        var moments = new TreeMap<Instant, List<String>>();
        for (var source : sources) {
            source.after(now, most)
                    .forEach(moment -> moments.computeIfAbsent(moment.at(), at -> new ArrayList<>())
                            .add(moment.what()));
        }
        return moments.entrySet().stream()
                .limit(most)
                .map(entry -> new Moment(entry.getKey(), String.join("; ", entry.getValue())))
                .toList();
    }
}
