package vn.tiendo.benchmark;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** How long something took, again and again, in nanoseconds and in order. */
record Times(long[] sorted) {

    /** Does it some times unmeasured, then {@code rounds} times measured; it is told the number of the round. */
    static Times of(int rounds, IntConsumer what) {
        for (int round = 0; round < rounds / 4; round++) {
            what.accept(round);
        }
        var times = new long[rounds];
        for (int round = 0; round < rounds; round++) {
            long begin = System.nanoTime();
            what.accept(round);
            times[round] = System.nanoTime() - begin;
        }
        Arrays.sort(times);
        return new Times(times);
    }

    double p50() {
        return at(0.5);
    }

    double p95() {
        return at(0.95);
    }

    /** In milliseconds. */
    private double at(double quantile) {
        return sorted[(int) Math.ceil(quantile * sorted.length) - 1] / 1e6;
    }
}
