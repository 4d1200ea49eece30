package vn.tiendo.sheet.list;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of list, as the feature that takes it knows it.
 *
 * @param <T> what a row becomes
 */
public interface ListKind<T> {

    /** The last part of its address, by which it is kept too: {@code nhap-can-bo}. */
    String address();

    /** How the keys of its texts begin: {@code imports.officers.}. */
    String texts();

    /** @throws vn.tiendo.NotPermitted for everybody who may not take in such lists */
    void require(String login);

    /** How such lists are written. */
    ListFormat<?> format();

    /** Why nothing of a row may even be kept, in one Vietnamese sentence. */
    default Optional<String> refusedAtTheDoor(ReadRow row) {
        return Optional.empty();
    }

    /** What makes it the same row in another file, so that what was said about it holds on. */
    String identity(ListRow row);

    /**
     * A judge who knows how everything stands now.
     *
     * @param rows those that will be judged, in that order
     */
    ListJudge<T> judge(ListImport list, List<ReadRow> rows);

    /** What this person can choose in a column, by its name. */
    default Map<String, List<String>> offered(String login) {
        return Map.of();
    }

    /** Lets nobody else change what lists of this kind change, until the transaction ends. */
    void hold(ListImport list);

    /**
     * Takes in what is ready, in the running transaction, or has the engine begin to in it.
     *
     * @return whether all is taken in; else the engine goes on with it
     */
    boolean take(ListImport list, List<T> ready);

    /**
     * Takes one in, where the engine goes on with it.
     *
     * @throws vn.tiendo.Refusal if it is not possible after all; nothing of it has been written then
     */
    default void takeOne(ListImport list, T one) {
        throw new IllegalStateException("Lists of this kind are taken in at once");
    }
}
