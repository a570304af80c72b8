// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/names.h"

namespace callboard::server
{

namespace
{

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '));
}

} // namespace

QList<NamePool> namePools()
{
    return {
        {words("Astrid Clara Ella Greta Hanna Ingrid Lotte Maren Nora Saoirse Harriet Imogen"),
         words("Anders Callum Felix Jasper Lukas Magnus Niels Oskar Ruben Theo Angus Edwin"),
         words("Ashworth Baker Berglund Brandt Fischer Hansen Keller Larsen Lindqvist Mäkinen O'Connor "
               "Schneider "
               "Winther Hartley"),
         {.lightestSkin = 0, .darkestSkin = 1}},
        {words("Beatriz Carmen Elisa Giulia Lucía Mariana Paola Renata Sofia Valentina"),
         words("Andrés Bruno Diego Fabio Joaquín Mateo Nicolás Rafael Sergio Thiago"),
         words("Almeida Bianchi Castillo Domínguez Esposito Fonseca Herrera Marín Navarro Pereira Quintana "
               "Rossi "
               "Salazar Vidal"),
         {.lightestSkin = 0, .darkestSkin = 3}},
        {words("Anna Daria Ivana Kateřina Ludmila Milena Oksana Zuzanna"),
         words("Bogdan Filip Igor Jakub Kacper Mihai Stefan Vlad"),
         words("Dvořák Horváth Ionescu Jovanović Kovalenko Kowalski Nagy Popescu Sokolov Wójcik Zieliński"),
         {.lightestSkin = 0, .darkestSkin = 1}},
        {words("Aiko Hana Jia Lan Mei Minseo Sakura Soo-jin Xiu Yuna"),
         words("Daichi Haruto Hiro Jun Kenji Minh Ryo Sung-ho Tao Bo"),
         words("Chen Choi Fujita Huang Ito Kim Lin Mori Nguyễn Park Trần Wang Yamamoto Zhao"),
         {.lightestSkin = 0, .darkestSkin = 1, .darkHair = true}},
        {words("Aditi Ananya Divya Isha Kavya Meera Nisha Ritu Sana Tara"),
         words("Arjun Dev Imran Karan Nikhil Rahul Rohan Sanjay Vikram"),
         words("Bhatt Chowdhury Das Iyer Joshi Kapoor Menon Nair Patel Rao Sharma Verma"),
         {.lightestSkin = 2, .darkestSkin = 4, .darkHair = true}},
        {words("Jasleen Simran Navneet"),
         words("Harpreet Gurdeep Manjit"),
         words("Gill Singh Dhillon"),
         {.lightestSkin = 2, .darkestSkin = 3, .darkHair = true, .turban = true}},
        {words("Amira Dalia Farah Layla Mariam Nadia Rana Salma Yasmin Zeynep"),
         words("Adnan Bilal Emre Hassan Kareem Mehdi Nabil Rami Tarek Yusuf"),
         words("Aziz Benali Demir El-Amin Hosseini Khalil Mansour Nasser Rahimi Saleh Yılmaz"),
         {.lightestSkin = 1, .darkestSkin = 3, .darkHair = true, .scarf = true}},
        {words("Abena Adaeze Amara Chiamaka Efua Lerato Nia Thandiwe Wanjiru Zainab"),
         words("Ade Chidi Jabari Juma Kwame Obi Sipho Tendai Themba Yaw"),
         words(
             "Adeyemi Banda Boateng Dube Eze Kamau Moyo Nkosi Okonkwo Osei Owusu Sithole Tshabalala Wambui"),
         {.lightestSkin = 4, .darkestSkin = 5, .darkHair = true}},
    };
}

} // namespace callboard::server
