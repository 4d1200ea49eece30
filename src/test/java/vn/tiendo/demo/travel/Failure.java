package vn.tiendo.demo.travel;

/**
 * A step of the engine that failed on the way and had not been mended when the walk ended.
 *
 * @param at      when it failed last, {@code 2014-12-12T08:00:00+07:00}
 * @param what    id of the element of the model, or of the job where there is none
 * @param message why
 */
public record Failure(String at, String what, String message) {}
