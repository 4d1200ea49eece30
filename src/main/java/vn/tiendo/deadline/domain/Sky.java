package vn.tiendo.deadline.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Where sun and moon stand, by the series of Jean Meeus, "Astronomical Algorithms", chapters 25 and 49. Good to a few
 * seconds for new moons and a quarter of an hour for the sun, between 1976 and 2100.
 */
final class Sky {

    /** Vietnam's lunar calendar is reckoned at 105° east; unlike the zone it has no history. */
    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    /** Amplitude in 0.00001 day, power of the eccentricity, multiples of sun's and moon's anomaly and of F. */
    private static final int[][] NEW_MOON = {
        {-40720, 0, 0, 1, 0}, {17241, 1, 1, 0, 0}, {1608, 0, 0, 2, 0}, {1039, 0, 0, 0, 2}, {739, 1, -1, 1, 0},
        {-514, 1, 1, 1, 0}, {208, 2, 2, 0, 0}, {-111, 0, 0, 1, -2}, {-57, 0, 0, 1, 2}, {56, 1, 1, 2, 0},
        {-42, 0, 0, 3, 0}, {42, 1, 1, 0, 2}, {38, 1, 1, 0, -2}, {-24, 1, -1, 2, 0}, {-7, 0, 2, 1, 0},
        {4, 0, 0, 2, -2}, {4, 0, 3, 0, 0}, {3, 0, 1, 1, -2}, {3, 0, 0, 2, 2}, {-3, 0, 1, 1, 2},
        {3, 0, -1, 1, 2}, {-2, 0, -1, 1, -2}, {-2, 0, 1, 3, 0}, {2, 0, 0, 4, 0},
    };

    /** What the planets add: amplitude in 0.000001 day, phase and rate a month in degrees. */
    private static final double[][] PLANETS = {
        {325, 299.77, 0.107408}, {165, 251.88, 0.016321}, {164, 251.83, 26.651886}, {126, 349.42, 36.412478},
        {110, 84.66, 18.206239}, {62, 141.74, 53.303771}, {60, 207.14, 2.453732}, {56, 154.84, 7.306860},
        {47, 34.52, 27.261239}, {42, 207.19, 0.121824}, {40, 291.34, 1.844379}, {37, 161.72, 24.198154},
        {35, 239.56, 25.513099}, {23, 331.55, 3.592518},
    };

    private static final Instant J2000 = Instant.parse("2000-01-01T12:00:00Z");
    private static final double J2000_DAY = 2_451_545.0;
    private static final double DAYS_A_CENTURY = 36_525.0;
    private static final double MONTHS_A_CENTURY = 1_236.85;
    private static final double SECONDS_A_DAY = 86_400.0;

    private Sky() {}

    /** The day in Vietnam on which the moon is new for the k-th time after the first of the year 2000. */
    static LocalDate newMoon(int k) {
        var t = k / MONTHS_A_CENTURY;
        var sun = 2.5534 + 29.10535670 * k - 0.0000014 * t * t;
        var moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t;
        var node = 160.7108 + 390.67050284 * k - 0.0016118 * t * t;
        var omega = 124.7746 - 1.56375588 * k + 0.0020672 * t * t;
        var eccentricity = 1 - 0.002516 * t - 0.0000074 * t * t;
        var day = 2_451_550.09766 + 29.530588861 * k + 0.00015437 * t * t - 0.00017 * sine(omega);
        for (var term : NEW_MOON) {
            day += term[0]
                    * 1e-5
                    * Math.pow(eccentricity, term[1])
                    * sine(term[2] * sun + term[3] * moon + term[4] * node);
        }
        for (var planet : PLANETS) {
            day += planet[0] * 1e-6 * sine(planet[1] + planet[2] * k);
        }
        var universal = (day - J2000_DAY) * SECONDS_A_DAY - earthRunsLate(t);
        return LocalDate.ofInstant(J2000.plus(Duration.ofMillis(Math.round(universal * 1_000))), VIETNAM);
    }

    /** In which twelfth of its way, 0 to 11 from the spring equinox, the sun is when that day begins in Vietnam. */
    static int sunsTwelfth(LocalDate day) {
        var seconds =
                Duration.between(J2000, day.atStartOfDay(VIETNAM).toInstant()).toSeconds();
        var t = seconds / SECONDS_A_DAY / DAYS_A_CENTURY;
        t += earthRunsLate(t) / SECONDS_A_DAY / DAYS_A_CENTURY;
        var mean = 280.46646 + 36_000.76983 * t + 0.0003032 * t * t;
        var anomaly = 357.52911 + 35_999.05029 * t - 0.0001537 * t * t;
        var centre = (1.914602 - 0.004817 * t) * sine(anomaly)
                + (0.019993 - 0.000101 * t) * sine(2 * anomaly)
                + 0.000289 * sine(3 * anomaly);
        var apparent = mean + centre - 0.00569 - 0.00478 * sine(125.04 - 1_934.136 * t);
        return (int) Math.floor((apparent % 360 + 360) % 360 / 30);
    }

    /** By how many seconds the turning earth is behind even time (ΔT), t centuries after 2000. */
    private static double earthRunsLate(double t) {
        return 62.92 + 32.217 * t + 55.89 * t * t;
    }

    private static double sine(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }
}
