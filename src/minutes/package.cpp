// SPDX-License-Identifier: Apache-2.0
#include "package.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <new>
#include <utility>

#include <minizip/unzip.h>
#include <minizip/zip.h>

namespace karjo::documents {

namespace {

/// What minizip reads and writes instead of a file.
struct memory {
  std::string_view given;  // when reading
  std::string made;        // when writing
  bool writing = false;
  std::size_t at = 0;

  [[nodiscard]] std::size_t size() const { return writing ? made.size() : given.size(); }
};

/// A place in the bytes, and the memory; each opening has its own.
memory& of(voidpf stream) { return *static_cast<memory*>(stream); }

uLong read_bytes(voidpf, voidpf stream, void* to, uLong wanted) {
  memory& from = of(stream);
  const std::size_t count = std::min<std::size_t>(wanted, from.size() - from.at);
  if (count != 0) std::memcpy(to, from.given.data() + from.at, count);
  from.at += count;
  return static_cast<uLong>(count);
}

uLong write_bytes(voidpf, voidpf stream, const void* from, uLong count) {
  memory& to = of(stream);
  if (to.made.size() < to.at + count) to.made.resize(to.at + count);
  if (count != 0) std::memcpy(to.made.data() + to.at, from, count);
  to.at += count;
  return count;
}

long seek(voidpf, voidpf stream, ZPOS64_T offset, int origin) {
  memory& in = of(stream);
  const std::uint64_t base =
      origin == ZLIB_FILEFUNC_SEEK_CUR ? in.at : origin == ZLIB_FILEFUNC_SEEK_END ? in.size() : std::size_t{0};
  if (offset > in.size() - std::min<std::uint64_t>(base, in.size())) return -1;
  in.at = static_cast<std::size_t>(base + offset);
  return 0;
}

zlib_filefunc64_def functions_of(memory& in) {
  zlib_filefunc64_def functions{};
  functions.opaque = &in;
  functions.zopen64_file = [](voidpf opaque, const void*, int) -> voidpf { return opaque; };
  functions.zread_file = read_bytes;
  functions.zwrite_file = write_bytes;
  functions.ztell64_file = [](voidpf, voidpf stream) -> ZPOS64_T { return of(stream).at; };
  functions.zseek64_file = seek;
  functions.zclose_file = [](voidpf, voidpf) { return 0; };
  functions.zerror_file = [](voidpf, voidpf) { return 0; };
  return functions;
}

}  // namespace

struct package::reader {
  memory bytes;
  unzFile file = nullptr;

  ~reader() {
    if (file != nullptr) unzClose(file);
  }
};

std::string make_package(std::initializer_list<package_part> parts) {
  memory out;
  out.writing = true;
  zlib_filefunc64_def functions = functions_of(out);
  const auto close = [](void* file) { zipClose(file, nullptr); };
  std::unique_ptr<void, decltype(close)> file(zipOpen2_64("", APPEND_STATUS_CREATE, nullptr, &functions), close);
  bool good = file != nullptr;
  for (const package_part& part : parts) {
    zip_fileinfo info{};
    info.dosDate = 0x21u << 16;  // 1 January 1980, the first day of ZIP
    good = good && zipOpenNewFileInZip(file.get(), std::string(part.name).c_str(), &info, nullptr, 0, nullptr, 0, nullptr,
                                       part.compressed ? Z_DEFLATED : 0, part.compressed ? Z_DEFAULT_COMPRESSION : 0) == ZIP_OK;
    constexpr std::size_t most = std::size_t{1} << 30;  // at once
    for (std::size_t at = 0; good && at < part.content.size(); at += most) {
      const std::string_view piece = part.content.substr(at, most);
      good = zipWriteInFileInZip(file.get(), piece.data(), static_cast<unsigned>(piece.size())) == ZIP_OK;
    }
    good = good && zipCloseFileInZip(file.get()) == ZIP_OK;
  }
  good = good && zipClose(file.release(), nullptr) == ZIP_OK;
  if (!good) throw std::bad_alloc();  // writing to memory fails on memory alone
  return std::move(out.made);
}

package::package(std::string_view bytes) : reader_(std::make_unique<reader>()) {
  reader_->bytes.given = bytes;
  zlib_filefunc64_def functions = functions_of(reader_->bytes);
  reader_->file = unzOpen2_64("", &functions);
}

package::~package() = default;

bool package::readable() const noexcept { return reader_->file != nullptr; }

bool package::has(std::string_view name) const {
  return readable() && unzLocateFile(reader_->file, std::string(name).c_str(), 1) == UNZ_OK;
}

std::optional<std::string> package::read(std::string_view name) const {
  if (!has(name)) return std::nullopt;
  const unzFile file = reader_->file;
  unz_file_info64 info{};
  if (unzGetCurrentFileInfo64(file, &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK) return std::nullopt;
  if ((info.flag & 1) != 0 || unzOpenCurrentFile(file) != UNZ_OK) return std::nullopt;
  std::string content;  // what the package says of the size is not believed
  int count = 0;
  for (char piece[16384]; (count = unzReadCurrentFile(file, piece, sizeof piece)) > 0;) {
    content.append(piece, static_cast<std::size_t>(count));
    if (content.size() > largest_part) break;
  }
  const bool whole = count == 0;
  const bool good = unzCloseCurrentFile(file) == UNZ_OK;  // which holds the checksum against the bytes
  if (!whole || !good) return std::nullopt;
  return content;
}

}  // namespace karjo::documents
