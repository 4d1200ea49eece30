package vn.tiendo.plan.domain.annex;

import vn.tiendo.organization.domain.FanOutRule;
import vn.tiendo.organization.domain.NameReading;

/** One unit or group of units as a cell names it. */
sealed interface UnitPart {

    String written();

    /** A unit by its name. */
    record Named(String written, NameReading reading) implements UnitPart {}

    /** A group that the organisation knows. */
    record Group(String written, FanOutRule rule) implements UnitPart {}

    /** "Các đơn vị liên quan": nobody by name. */
    record Somebody(String written) implements UnitPart {}
}
