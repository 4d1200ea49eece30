package vn.tiendo.supervision.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * A document being written on A4 as Nghị định 30/2020/NĐ-CP lays it out (Điều 8; Phụ lục I, Phần I, Mục I): margins of
 * 20 mm above and below, 30 mm left, 15 mm right; Times New Roman, black; the number of the page in the middle of the top
 * margin from the second page on. Lengths are in twips, the twentieth part of a point.
 */
public final class Nd30Page {

    /** Times New Roman, as the decree wants. */
    static final String FONT = "Times New Roman";

    /** The size of running text, in points (13 to 14). */
    public static final int TEXT_SIZE = 14;

    private static final int SHORT_SIDE = 11_906;
    private static final int LONG_SIDE = 16_838;
    private static final int ABOVE_AND_BELOW = 1_134;
    private static final int LEFT = 1_701;
    private static final int RIGHT = 851;
    private static final int TO_PAGE_NUMBER = 567;

    private final XWPFDocument document = new XWPFDocument();
    private final int width;

    private Nd30Page(boolean landscape) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(landscape ? LONG_SIDE : SHORT_SIDE));
        size.setH(BigInteger.valueOf(landscape ? SHORT_SIDE : LONG_SIDE));
        size.setOrient(landscape ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(ABOVE_AND_BELOW));
        margins.setBottom(BigInteger.valueOf(ABOVE_AND_BELOW));
        margins.setLeft(BigInteger.valueOf(LEFT));
        margins.setRight(BigInteger.valueOf(RIGHT));
        margins.setHeader(BigInteger.valueOf(TO_PAGE_NUMBER));
        margins.setFooter(BigInteger.valueOf(TO_PAGE_NUMBER));
        section.addNewTitlePg();
        width = (landscape ? LONG_SIDE : SHORT_SIDE) - LEFT - RIGHT;
        var fonts = document.createStyles();
        fonts.setDefaultFonts(Times.fonts());
        numberThePages();
    }

    /** An empty upright page. */
    public static Nd30Page portrait() {
        return new Nd30Page(false);
    }

    /** An empty page on its side, for wide tables. */
    public static Nd30Page landscape() {
        return new Nd30Page(true);
    }

    /** Who issues it, Quốc hiệu, number, abstract, place and day: once, first of all. */
    public Nd30Page head(LetterHead head) {
        new HeadBlock(document, width).write(head);
        return this;
    }

    /** A line in the middle: {@code Kính gửi: …}, the title of a report. */
    public Nd30Page centered(String text, int size, boolean bold) {
        var line = document.createParagraph();
        line.setAlignment(ParagraphAlignment.CENTER);
        line.setSpacingBefore(120);
        line.setSpacingAfter(120);
        Times.run(line, text, size).setBold(bold);
        return this;
    }

    /** Running text: justified, the first line 1 cm in, 6 points between paragraphs. */
    public Nd30Page text(String text) {
        return text(text, false);
    }

    /** The same, in bold where it is a heading of a section. */
    public Nd30Page text(String text, boolean bold) {
        for (var part : text.split("\n")) {
            var paragraph = document.createParagraph();
            paragraph.setAlignment(ParagraphAlignment.BOTH);
            paragraph.setFirstLineIndent(567);
            paragraph.setSpacingBefore(60);
            paragraph.setSpacingAfter(60);
            paragraph.setSpacingBetween(1.1);
            paragraph.setKeepNext(bold);
            Times.run(paragraph, part, TEXT_SIZE).setBold(bold);
        }
        return this;
    }

    /** A table with its first row repeated on every page; rows are never torn apart. */
    public Nd30Page table(List<TableColumn> columns, List<List<String>> rows) {
        new GridBlock(document, width).write(columns, rows);
        return this;
    }

    /** Nơi nhận and who signs: last of all, and never alone on a page. */
    public Nd30Page foot(LetterFoot foot) {
        var written = document.getParagraphs();
        if (!written.isEmpty()) {
            written.get(written.size() - 1).setKeepNext(true);
        }
        new FootBlock(document, width).write(foot);
        return this;
    }

    /** The file. */
    public byte[] bytes() {
        try (document;
                var bytes = new ByteArrayOutputStream()) {
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void numberThePages() {
        document.createHeader(HeaderFooterType.FIRST);
        var line = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        line.setAlignment(ParagraphAlignment.CENTER);
        Times.run(line, "", 13).getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        Times.run(line, "", 13).getCTR().addNewInstrText().setStringValue("PAGE");
        Times.run(line, "", 13).getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        Times.run(line, "2", 13);
        Times.run(line, "", 13).getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }
}
