package vn.tiendo.supervision.export;

import vn.tiendo.supervision.register.RegisterRow;

/** One duty in the unit report. */
record UnitReportLine(RegisterRow row, UnitReportDetail detail) {}
