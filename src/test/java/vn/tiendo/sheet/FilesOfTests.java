package vn.tiendo.sheet;

/** The reader of files with what an office takes by default. */
public final class FilesOfTests {

    static final SheetPolicy POLICY = new SheetPolicy(10_000_000, 60_000_000, 12_000);

    private FilesOfTests() {}

    public static SheetFiles reader() {
        return new SheetFiles(POLICY);
    }
}
