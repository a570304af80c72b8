# What every target of this project shares: language level, warnings, Qt strictness, sanitizers, and the
# functions that make a room (static library), a program and a test.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTOGEN_ORIGIN_DEPENDS OFF) # moc reads sources; it need not wait for the libraries that they will be linked with
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

find_program(CALLBOARD_CCACHE ccache)
if(CALLBOARD_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # What ccache asks for where headers are precompiled (its manual, "Precompiled headers").
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${CALLBOARD_CCACHE})
    set(callboard_pch_flag $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endif()

add_library(callboard_flags INTERFACE)
target_compile_options(callboard_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual
    -Wimplicit-fallthrough -Wextra-semi -Werror ${callboard_pch_flag})
target_compile_definitions(callboard_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    CALLBOARD_VERSION="${PROJECT_VERSION}")
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
    # What newer ones would rather have us use, 6.4 does not have.
    target_compile_definitions(callboard_flags INTERFACE QT_WARN_DEPRECATED_UP_TO=0x060400)
endif()
if(CALLBOARD_SANITIZE)
    target_compile_options(callboard_flags INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
    target_link_options(callboard_flags INTERFACE -fsanitize=address,undefined)
endif()

# A test runs for moments: what is tested is optimised, the test itself compiles a third faster without.
function(callboard_quick_to_compile name)
    target_compile_options(${name} PRIVATE $<$<CONFIG:Release>:-O0>)
endfunction()

include(PrecompiledHeaders)

# callboard_library(NAME SOURCES… USES targets…): a room of the house.
function(callboard_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;USES" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC ${ARG_USES} PRIVATE callboard_flags)
    callboard_precompile(${name} "")
endfunction()

# callboard_program(NAME SOURCES… USES targets…)
function(callboard_program name)
    cmake_parse_arguments(ARG "" "" "SOURCES;USES" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
    target_link_libraries(${name} PRIVATE ${ARG_USES} callboard_flags)
    set_target_properties(${name} PROPERTIES UNITY_BUILD OFF) # a file or two: nothing to gain
endfunction()

# The dynamic linker looks for a symbol in one library after the other: those first that have what most of the 18,000 are called. A
# millisecond of a program's start. And it binds the program's own calls at once, in one sweep through a table that is read-only
# afterwards: a third of a millisecond less than one by one at each first call.
function(callboard_links_quickly name)
    if(NOT CMAKE_SYSTEM_NAME STREQUAL Linux)
        return()
    endif()
    find_library(CALLBOARD_LIBC NAMES libc.so.6) # "-lc" is a linker script, which comes last whatever its place
    mark_as_advanced(CALLBOARD_LIBC)
    target_link_options(${name} PRIVATE -Wl,-z,relro,-z,now
        "SHELL:-Wl,--push-state,--no-as-needed $<TARGET_FILE:Qt6::Core> $<TARGET_FILE:Qt6::Gui> $<$<BOOL:${CALLBOARD_LIBC}>:${CALLBOARD_LIBC}> -lstdc++ $<TARGET_FILE:Qt6::Widgets> -Wl,--pop-state")
endfunction()

# callboard_test(NAME USES targets…): tst_NAME.cpp of the current folder, a Qt Test program run by ctest without a display.
function(callboard_test name)
    cmake_parse_arguments(ARG "" "" "SOURCES;USES" ${ARGN})
    callboard_program(tst_${name} SOURCES tst_${name}.cpp ${ARG_SOURCES} USES ${ARG_USES} Qt6::Test)
    set_target_properties(tst_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    callboard_quick_to_compile(tst_${name})
    callboard_precompile(tst_${name} tests_)
    if(NOT ARG_SOURCES)
        # All that needs moc is in the one file, which includes it. For that AUTOMOC would start three programs and compile an empty
        # file, for each of nearly a hundred tests.
        set_target_properties(tst_${name} PROPERTIES AUTOMOC OFF)
        qt_generate_moc(tst_${name}.cpp ${CMAKE_CURRENT_BINARY_DIR}/tst_${name}.moc TARGET tst_${name})
        target_sources(tst_${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/tst_${name}.moc)
        target_include_directories(tst_${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
    endif()
    add_test(NAME ${name} COMMAND tst_${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT 300
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC")
endfunction()
