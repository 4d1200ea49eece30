package vn.tiendo.demo;

/** A part of the demo's work, told from its first day to today. */
@FunctionalInterface
interface Chapter {

    void tell(Stage stage);
}
