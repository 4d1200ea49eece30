package vn.tiendo.letter.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
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
    private static final int TABLE_SIZE = 12;

    private final XWPFDocument document = new XWPFDocument();
    private int width;
    private boolean party;

    private Nd30Page(boolean landscape) {
        var section = document.getDocument().getBody().addNewSectPr();
        section.addNewPgSz();
        lay(section, landscape);
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(ABOVE_AND_BELOW));
        margins.setBottom(BigInteger.valueOf(ABOVE_AND_BELOW));
        margins.setLeft(BigInteger.valueOf(LEFT));
        margins.setRight(BigInteger.valueOf(RIGHT));
        margins.setHeader(BigInteger.valueOf(TO_PAGE_NUMBER));
        margins.setFooter(BigInteger.valueOf(TO_PAGE_NUMBER));
        section.addNewTitlePg();
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
        party = head.party();
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
        return table(columns, rows, TABLE_SIZE);
    }

    /** The same in that size, in points. */
    public Nd30Page table(List<TableColumn> columns, List<List<String>> rows, int size) {
        new GridBlock(document, width, size).write(columns, rows);
        return this;
    }

    /** Tên loại in capitals and trích yếu below it, over a rule; the Party writes five hyphens. */
    public Nd30Page title(String kind, String abstractText) {
        middle(Times.capitals(kind), party ? TEXT_SIZE + 2 : TEXT_SIZE, 240).setBold(true);
        middle(abstractText, TEXT_SIZE, 0).setBold(true);
        if (party) {
            middle("-----", TEXT_SIZE, 0);
        } else {
            var line = document.createParagraph();
            line.setSpacingAfter(120);
            HeadBlock.rule(line, width, width * 2 / 5);
        }
        return this;
    }

    /** Running text in italics, as căn cứ is written. */
    public Nd30Page basis(String text) {
        text(text);
        lastRun().setItalic(true);
        return this;
    }

    /** A line of its own at the left, in bold: {@code DỰ THẢO}. */
    public Nd30Page left(String text) {
        var line = document.createParagraph();
        line.setSpacingBefore(120);
        line.setSpacingAfter(0);
        Times.run(line, text, TEXT_SIZE - 1).setBold(true);
        return this;
    }

    /** A line so far in, in twips: an addressee below {@code Kính gửi:}. */
    public Nd30Page indented(String text, int twips) {
        var line = document.createParagraph();
        line.setIndentationLeft(twips);
        line.setSpacingAfter(0);
        Times.run(line, text, TEXT_SIZE);
        return this;
    }

    /**
     * Begins an appendix on a page of its own, on its side, whose pages are counted anew (Phụ lục I, Phần II): the word
     * Phụ lục, its title in capitals, and in italics to which document it belongs.
     */
    public Nd30Page annex(String title, String belongsTo) {
        breakSection();
        middle("Phụ lục", TEXT_SIZE, 0).setBold(true);
        middle(Times.capitals(title), TEXT_SIZE, 0).setBold(true);
        middle("(Kèm theo " + belongsTo + ")", TEXT_SIZE, 0).setItalic(true);
        var line = document.createParagraph();
        line.setSpacingAfter(120);
        HeadBlock.rule(line, width, width / 4);
        return this;
    }

    /** What was written so far ends its pages; what follows is laid on its side. */
    private void breakSection() {
        var body = document.getDocument().getBody();
        var last = document.createParagraph();
        last.setSpacingAfter(0);
        Times.run(last, "", 2);
        last.getCTP().getPPr().setSectPr((CTSectPr) body.getSectPr().copy());
        lay(body.getSectPr(), true);
        body.getSectPr().addNewPgNumType().setStart(BigInteger.ONE);
    }

    private void lay(CTSectPr section, boolean landscape) {
        var size = section.getPgSz();
        size.setW(BigInteger.valueOf(landscape ? LONG_SIDE : SHORT_SIDE));
        size.setH(BigInteger.valueOf(landscape ? SHORT_SIDE : LONG_SIDE));
        size.setOrient(landscape ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        width = (landscape ? LONG_SIDE : SHORT_SIDE) - LEFT - RIGHT;
    }

    private XWPFRun middle(String text, int size, int above) {
        var line = document.createParagraph();
        line.setAlignment(ParagraphAlignment.CENTER);
        line.setSpacingBefore(above);
        line.setSpacingAfter(0);
        line.setKeepNext(true);
        return Times.run(line, text, size);
    }

    private XWPFRun lastRun() {
        var written = document.getParagraphs();
        var runs = written.get(written.size() - 1).getRuns();
        return runs.get(runs.size() - 1);
    }

    /** Nơi nhận and who signs: last of all, and never alone on a page. */
    public Nd30Page foot(LetterFoot foot) {
        var written = document.getParagraphs();
        if (!written.isEmpty()) {
            written.get(written.size() - 1).setKeepNext(true);
        }
        new FootBlock(document, width, party).write(foot);
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
