package vn.tiendo.api;

/** A unit as everything else names it. */
record UnitJson(String code, String name) {}
