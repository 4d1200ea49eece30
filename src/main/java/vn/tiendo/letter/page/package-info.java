/**
 * Official documents written page by page as Word files, laid out as Nghị định 30/2020/NĐ-CP (Phụ lục I) asks, and as
 * Hướng dẫn 36-HD/VPTW asks where a Party body issues them. Pure: what the document says goes in, the bytes of a .docx
 * come out. Nothing here reads a database, the clock or a setting.
 */
@NullMarked
package vn.tiendo.letter.page;

import org.jspecify.annotations.NullMarked;
